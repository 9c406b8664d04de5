package ir.kargozar.office;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;

/**
 * The office that owns a workspace.
 *
 * @param province its province, as the office writes it; rule packs are chosen by it
 * @param training true in a sandbox: banner on every screen, mark on every print, packages refused by live offices
 */
public record Office(OfficeCode code, Line name, Desk desk, Line province, boolean training) {}
