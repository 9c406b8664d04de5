package ir.kargozar.desktop.claims;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The filter as chips: states at once, everything else in menus that say what is chosen. */
final class FilterPane extends VBox {

    private static final int WEEK = 7;

    private final ClaimListModel model;
    private final Shown shown;
    private final Texts texts;
    private final FlowPane more = new FlowPane(8, 8);

    FilterPane(ClaimListModel model, HabitsModel habits, Shown shown, JalaliDate today, ListActions actions) {
        super(8);
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        more.setId("more-filters");
        more.getChildren()
                .addAll(
                        unpackaged(),
                        chip(ClaimKind.class, "kinds", ClaimFilter::kinds, ClaimFilter::kinds),
                        chip(ProviderType.class, "providers", ClaimFilter::providerTypes, ClaimFilter::providerTypes),
                        chip(
                                Account.Confirmation.class,
                                "confirmations",
                                ClaimFilter::confirmations,
                                ClaimFilter::confirmations),
                        days(today, actions),
                        new SavedMenu(model, habits, texts, actions::saveFilter).button());
        getChildren().setAll(states(), more);
    }

    /** Other chips after these. */
    void beside(Node... chips) {
        more.getChildren().addAll(chips);
    }

    private FlowPane states() {
        FlowPane chips = new FlowPane(8, 8);
        chips.setId("filters");
        ToggleButton all = toggle("filter-all", texts.say("claims.all"));
        show(all, filter -> filter.isAll());
        all.setOnAction(_ -> {
            model.filter().set(ClaimFilter.ALL);
            all.setSelected(true);
        });
        chips.getChildren().add(all);
        for (Status status : Status.values()) {
            ToggleButton chip = toggle("filter-" + status.name(), texts.word(status));
            show(chip, filter -> filter.statuses().contains(status));
            chip.setOnAction(_ -> {
                ClaimFilter now = model.filter().get();
                model.filter().set(now.statuses(turned(Status.class, now.statuses(), status)));
            });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private ToggleButton unpackaged() {
        ToggleButton chip = toggle("filter-unpackaged", texts.say("claims.filter.unpackaged"));
        show(chip, ClaimFilter::unpackaged);
        chip.setOnAction(_ -> model.filter().set(model.filter().get().unpackaged(chip.isSelected())));
        return chip;
    }

    private static ToggleButton toggle(String id, String word) {
        ToggleButton chip = new ToggleButton(word);
        chip.setId(id);
        chip.getStyleClass().add("filter");
        return chip;
    }

    private interface Asked {
        boolean isAsked(ClaimFilter filter);
    }

    private void show(ToggleButton chip, Asked asked) {
        chip.setSelected(asked.isAsked(model.filter().get()));
        model.filter().addListener((_, _, now) -> chip.setSelected(asked.isAsked(now)));
    }

    private interface Reading<E> {
        Set<E> of(ClaimFilter filter);
    }

    private interface Writing<E> {
        ClaimFilter with(ClaimFilter filter, Set<E> chosen);
    }

    /** A menu in which several constants can be ticked. */
    private <E extends Enum<E>> MenuButton chip(Class<E> type, String name, Reading<E> reading, Writing<E> writing) {
        MenuButton menu = menu("filter-" + name);
        for (E constant : type.getEnumConstants()) {
            CheckMenuItem item = new CheckMenuItem(texts.word(constant));
            item.setId("filter-" + name + "-" + constant.name());
            item.setOnAction(_ -> {
                ClaimFilter now = model.filter().get();
                model.filter().set(writing.with(now, turned(type, reading.of(now), constant)));
            });
            model.filter()
                    .addListener((_, _, now) -> item.setSelected(reading.of(now).contains(constant)));
            menu.getItems().add(item);
        }
        say(
                menu,
                name,
                filter -> reading.of(filter).isEmpty()
                        ? Optional.empty()
                        : Optional.of(String.join(
                                texts.say("list.comma"),
                                reading.of(filter).stream().map(texts::word).toList())));
        return menu;
    }

    private MenuButton days(JalaliDate today, ListActions actions) {
        MenuButton menu = menu("filter-days");
        JalaliMonth month = today.inMonth();
        JalaliMonth before = month.firstDay().plusDays(-1).inMonth();
        menu.getItems()
                .addAll(
                        day("any", Optional.empty(), Optional.empty()),
                        day("today", Optional.of(today), Optional.of(today)),
                        day("week", Optional.of(today.plusDays(1 - WEEK)), Optional.of(today)),
                        day("month", Optional.of(month.firstDay()), Optional.of(month.lastDay())),
                        day("before", Optional.of(before.firstDay()), Optional.of(before.lastDay())),
                        new SeparatorMenuItem());
        MenuItem between = new MenuItem(texts.say("claims.days.between"));
        between.setId("filter-days-between");
        between.setOnAction(_ -> actions.chooseDays());
        menu.getItems().add(between);
        say(menu, "days", this::daysOf);
        return menu;
    }

    private MenuItem day(String name, Optional<JalaliDate> from, Optional<JalaliDate> to) {
        MenuItem item = new MenuItem(texts.say("claims.days." + name));
        item.setId("filter-days-" + name);
        item.setOnAction(_ -> model.filter().set(model.filter().get().received(from, to)));
        return item;
    }

    private Optional<String> daysOf(ClaimFilter filter) {
        if (filter.from().isEmpty() && filter.to().isEmpty()) {
            return Optional.empty();
        }
        String from = filter.from().map(shown::date).map(shown::code).orElse("…");
        String to = filter.to().map(shown::date).map(shown::code).orElse("…");
        return Optional.of(from.equals(to) ? from : texts.say("claims.days.from.to", from, to));
    }

    private static MenuButton menu(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("filter");
        return menu;
    }

    private interface Saying {
        Optional<String> of(ClaimFilter filter);
    }

    /** The menu's name, and after it what is chosen. */
    private void say(MenuButton menu, String name, Saying saying) {
        Runnable face = () -> {
            Optional<String> chosen = saying.of(model.filter().get());
            String word = texts.say("claims.filter." + name);
            menu.setText(chosen.map(what -> texts.say("claims.filter.chosen", word, what))
                    .orElse(word));
            menu.getStyleClass().remove("chosen");
            chosen.ifPresent(_ -> menu.getStyleClass().add("chosen"));
        };
        face.run();
        model.filter().addListener((_, _, _) -> face.run());
    }

    private static <E extends Enum<E>> Set<E> turned(Class<E> type, Set<E> chosen, E one) {
        Set<E> turned = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(each -> chosen.contains(each) != (each == one))
                .forEach(turned::add);
        return turned;
    }
}
