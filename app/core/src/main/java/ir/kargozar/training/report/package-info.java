/** What trainers read and hand out: certificates that can be checked, item analysis, the report of a cohort. */
@NullMarked
package ir.kargozar.training.report;

import org.jspecify.annotations.NullMarked;
