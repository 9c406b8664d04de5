package ir.kargozar.desktop.packages;

import ir.kargozar.handover.CameState;
import ir.kargozar.handover.Handover.Line;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.identity.OfficeCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What went to one office and what came from it.
 *
 * @param name of the office as its card says; empty where no card is here
 * @param sent newest first
 * @param came newest first
 */
record OfficePackages(OfficeCode office, String name, List<Sent> sent, List<Came> came) {

    OfficePackages {
        sent = List.copyOf(sent);
        came = List.copyOf(came);
    }

    /** A package that was sent. */
    record Sent(Line.Sent line) {
        PackageHead head() {
            return line.head();
        }

        Totals totals() {
            return line.totals();
        }

        SentState state() {
            return line.row().state();
        }

        long answered() {
            return line.row().answered();
        }

        long setAside() {
            return line.row().setAside();
        }

        /** True where an answer is awaited. */
        boolean isAsking() {
            return totals().claimCount() > 0;
        }

        /** True where a receipt is awaited: none is written for receipts alone. */
        boolean isReceipted() {
            return totals().records() > totals().receipts();
        }
    }

    /** A package that came. */
    record Came(Line.Came line) {
        PackageHead head() {
            return line.head();
        }

        Totals totals() {
            return line.totals();
        }

        CameState state() {
            return line.row().state();
        }

        /** How many of its records could not be taken. */
        long setAside() {
            return line.row().setAside();
        }
    }

    /** What was sent and what came, out of one list. */
    static OfficePackages of(OfficeCode office, String name, List<Line> lines) {
        List<Sent> sent = new ArrayList<>();
        List<Came> came = new ArrayList<>();
        for (Line line : lines) {
            switch (line) {
                case Line.Sent one -> sent.add(new Sent(one));
                case Line.Came one -> came.add(new Came(one));
            }
        }
        return new OfficePackages(office, name, sent, came);
    }
}
