package ir.kargozar;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.imaging.paper.DrawnPaperPictures;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.exercise.Exercise;
import ir.kargozar.training.exercise.ExerciseFiles;
import ir.kargozar.training.exercise.Exercises;
import ir.kargozar.training.exercise.PaperPictures;
import ir.kargozar.training.exercise.Score;
import ir.kargozar.training.exercise.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A workspace for one exercise: an agency's sandbox in a temporary folder, on the day of the exercise, with what stood
 * there before. Closing it deletes it.
 */
public final class Practice implements AutoCloseable {
    /** Published: a sandbox protects nothing. */
    private static final String PASSPHRASE = "training";

    private static final OfficeCode CODE = new OfficeCode("3101");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Exercise exercise;
    private final Path folder;
    private final Clock clock;
    private final Kargozar kargozar;
    private final Set<ClaimNumber> before = new HashSet<>();

    private Practice(Exercise exercise, Path folder, Kargozar kargozar, Clock clock) {
        this.exercise = exercise;
        this.folder = folder;
        this.kargozar = kargozar;
        this.clock = clock;
    }

    /** @param own the folder of an office's own content, in which {@code exercises} may lie */
    static Exercises exercises(Optional<Path> own, Texts texts) {
        return new ExerciseFiles(
                own.map(path -> path.resolve("exercises")), RulePacks.load(Optional.empty(), texts), texts);
    }

    public static PaperPictures pictures() {
        return new DrawnPaperPictures(Texts.of(Language.FA));
    }

    /** Made anew, and open; takes a second or two. */
    public static Practice begin(Exercise exercise, Texts texts, Clock system) {
        Path folder = temporary();
        try {
            Clock clock = on(exercise.story().day(), system);
            Office office = new Office(
                    CODE,
                    Line.of(texts.say("practice.office")).orThrow(),
                    Desk.AGENCY,
                    Line.of(texts.say("training.office.province")).orThrow(),
                    true);
            Kargozar made = Kargozar.create(
                            folder.resolve("workspace").toString(), office, PASSPHRASE.toCharArray(), texts, clock)
                    .kargozar();
            Practice practice = new Practice(exercise, folder, made, clock);
            practice.fill(texts.say("training.person"));
            return practice;
        } catch (RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    /** The morning of that day, from where it goes on as time does. */
    private static Clock on(JalaliDate day, Clock system) {
        Instant morning =
                day.gregorian().atTime(MORNING).atZone(system.getZone()).toInstant();
        return Clock.offset(system, Duration.between(system.instant(), morning));
    }

    private void fill(String who) {
        ClaimDesk desk = kargozar.claimDesk();
        for (ClaimContent content : exercise.before()) {
            switch (desk.add(content, ClaimDesk.Intake.ACCEPT, who)) {
                case Outcome.Done(Claim<?> claim) -> before.add(claim.number());
                case Outcome.Refused refused -> throw new IllegalStateException(exercise.code() + refused.problems());
            }
        }
    }

    public Exercise exercise() {
        return exercise;
    }

    public Kargozar kargozar() {
        return kargozar;
    }

    /** By which this workspace lives. */
    public Clock clock() {
        return clock;
    }

    /** How well it stands now. */
    public Score score() {
        List<ClaimNumber> made = kargozar.claims().list(ClaimQuery.ALL).lines().stream()
                .map(line -> line.number())
                .filter(number -> !before.contains(number))
                .toList();
        return Scoring.of(exercise, kargozar.claims().findAll(made));
    }

    @Override
    public void close() {
        kargozar.close();
        delete(folder);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("kargozar-practice");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
