package ir.kargozar.offset;

/**
 * What a form was printed with: its definition and its wording, word for word. A printed version keeps it, so that a
 * reprint says the same.
 *
 * @param definition JSON of {@link ir.kargozar.offset.form.FormDefinition}
 * @param wording text with named places
 * @param draft true for the shipped wording, which no office has made its own yet
 */
public record FormTemplate(String definition, String wording, boolean draft) {}
