package ir.kargozar.printing;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Representative;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.office.Office;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.wording.Places;
import ir.kargozar.printing.wording.Values.Rows;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every paper of one claim tells of it. */
final class ClaimFacts {
    private static final int COLUMNS = 3;
    private static final int WIDE = 2;

    private final Claim<?> claim;
    private final Office office;
    private final PaperWords words;

    ClaimFacts(Claim<?> claim, Office office, PaperWords words) {
        this.claim = claim;
        this.office = office;
        this.words = words;
    }

    ClaimContent content() {
        return claim.content();
    }

    /** The places that wordings of a claim may name. */
    Map<String, String> places() {
        ClaimContent content = content();
        Map<String, String> places = new HashMap<>();
        places.put("agency", words.name(office.name()));
        places.put("number", words.code(claim.number()));
        places.put("received", words.date(content.receivedOn()));
        places.put("insured", words.name(content.insured().fullName()));
        places.put("payee", words.name(content.payee().fullName()));
        places.put("deliverer", words.name(deliverer()));
        places.put("amount", words.rials(content.amount()));
        places.put("amount.inWords", words.inWords(content.amount()));
        places.put("pages", words.number(content.pages()));
        return places;
    }

    /** What stands against the claim. */
    Rows reasons(List<ReturnReason> reasons) {
        List<List<String>> cells = new ArrayList<>();
        for (ReturnReason reason : reasons) {
            cells.add(List.of(words.number(cells.size() + 1), reason.reason(), reason.remedy()));
        }
        return Rows.of(List.of(Places.ROW, "reason", "remedy"), cells);
    }

    /** What is not paid, a row an item. */
    Rows deductions(List<Deduction> deductions) {
        List<List<String>> cells = new ArrayList<>();
        for (Deduction one : deductions) {
            Item item = content().items().get(one.item() - 1);
            cells.add(List.of(
                    words.number(one.item()),
                    words.code(item.invoiceNumber().value()),
                    words.rials(item.amount()),
                    words.rials(one.cut()),
                    said(one, ReturnReason::reason),
                    said(one, ReturnReason::remedy)));
        }
        return Rows.of(List.of(Places.ROW, "invoice", "amount", "cut", "reason", "remedy"), cells);
    }

    private static String said(Deduction one, Function<ReturnReason, String> part) {
        return one.reasons().stream().map(part).collect(Collectors.joining(" "));
    }

    /** Who brought the papers: a representative, else the main insured. */
    private String deliverer() {
        return content()
                .representative()
                .map(Representative::name)
                .map(Line::value)
                .orElseGet(() -> content().payee().fullName());
    }

    Letterhead letterhead(String title, Field date) {
        String kind = words.say("kind", words.word(content().treatment().kind()));
        Field number = Field.of(words.say("number"), words.code(claim.number()));
        return new Letterhead(
                words.sender(office),
                title,
                kind,
                List.of(number, date),
                Letterhead.Code.of(claim.number().toString()));
    }

    /** Who, where and when. */
    Fields fields() {
        return new Fields(COLUMNS, facts());
    }

    /** Who, where and when, and the account. */
    Fields fieldsWithAccount() {
        Account account = content().account();
        String state = words.word(account.confirmation())
                + account.confirmedOn().map(day -> " " + words.date(day)).orElse("");
        List<Field> fields = facts();
        fields.add(Field.of(words.say("account"), words.code(account.sheba().grouped()))
                .over(WIDE));
        fields.add(Field.of(words.say("confirmation"), state));
        return new Fields(COLUMNS, fields);
    }

    private List<Field> facts() {
        List<Field> fields =
                new ArrayList<>(person("person", "nationalId", content().insured()));
        content().mainInsured().ifPresent(main -> fields.addAll(person("mainInsured", "mainInsured.nationalId", main)));
        content().representative().ifPresent(representative -> {
            fields.add(
                    Field.of(words.say("representative"), representative.name().value())
                            .over(WIDE));
            fields.add(code("representative.nationalId", representative.nationalId()));
        });
        fields.add(Field.of(words.say("provider"), provider()).over(WIDE));
        fields.add(Field.of(words.say("served"), served()));
        return fields;
    }

    /** Under the name whose it is, and so the code: two stand on one paper where a dependant was treated. */
    private List<Field> person(String label, String code, Person person) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(words.say(label), person.fullName()).over(WIDE));
        fields.add(code(code, person.nationalId()));
        if (person.equals(content().insured())) {
            fields.add(Field.of(words.say("relation"), words.word(person.relation())));
            person.insuranceNumber().ifPresent(number -> fields.add(code("insuranceNumber", number)));
            person.mobile().ifPresent(mobile -> fields.add(code("mobile", mobile)));
        }
        return fields;
    }

    private Field code(String label, Object code) {
        return Field.of(words.say(label), words.code(code));
    }

    private String provider() {
        return words.name(content().treatment().provider().name()) + "\u060c "
                + words.name(content().treatment().provider().city());
    }

    private String served() {
        String from = words.date(content().treatment().from());
        return content().treatment().from().equals(content().treatment().to())
                ? from
                : words.say("span", from, words.date(content().treatment().to()));
    }
}
