package ir.kargozar.offset.form;

import java.util.Optional;

/**
 * One field of a form.
 *
 * @param name its place in the JSON of a form and in the wording: {@code centre.name}
 * @param begin what stands in it when a form is begun
 */
public record FieldDefinition(String name, FieldType type, Label label, boolean required, Optional<Begin> begin) {

    /** What a new form begins with. */
    public enum Begin {
        /** The province of this office. */
        PROVINCE,
        TODAY
    }
}
