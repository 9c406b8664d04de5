package ir.kargozar.desktop;

import ir.kargozar.desktop.shell.ShellModel;
import ir.kargozar.desktop.task.FolderWatch;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.statistics.export.ScheduledExports;
import ir.kargozar.statistics.export.ScheduledExports.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes the files of statistics that the command line asks for while this window holds the workspace. */
final class ScheduledStatistics {
    private final ScheduledExports exports;
    private final Tasks tasks;
    private final ShellModel shell;
    private final Shown shown;
    private Optional<FolderWatch> watch = Optional.empty();

    ScheduledStatistics(ScheduledExports exports, Tasks tasks, ShellModel shell, Shown shown) {
        this.exports = exports;
        this.tasks = tasks;
        this.shell = shell;
        this.shown = shown;
    }

    /** From now on, and what was left before. */
    void begin() {
        end();
        watch = exports.folder().map(folder -> tasks.watch(folder, _ -> run()));
        run();
    }

    void end() {
        watch.ifPresent(FolderWatch::close);
        watch = Optional.empty();
    }

    private void run() {
        tasks.work(exports::run).then(this::tell);
    }

    private void tell(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done(Path file) -> shell.say(shown.say("statistics.request.done", file));
                case Outcome.SetAside aside ->
                    shell.complain(shown.say(
                            "statistics.request.refused",
                            aside.request(),
                            aside.why().message()));
            }
        }
    }
}
