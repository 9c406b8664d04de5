package ir.kargozar.offset;

import ir.kargozar.offset.form.FormValues;

/** A version of a form that was printed: its values, and what it was printed with. */
public record FormVersion(int version, FormValues values, FormTemplate template) {}
