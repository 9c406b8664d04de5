package ir.kargozar.desktop.shell;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.wording.Shown;

/** What surrounds every screen: the frame and its model, values as they are shown, files to choose, and the day. */
public record Around(ShellView frame, ShellModel shell, Shown shown, FileChoice files, JalaliDate today) {}
