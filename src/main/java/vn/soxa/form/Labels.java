package vn.soxa.form;

/** The words above and beside columns, by form and column key, from {@code labels_vi.properties}. */
public final class Labels {

    private final WordFile words;

    public Labels() {
        this(WordFile.beside(Labels.class, "labels_vi.properties"));
    }

    public Labels(WordFile words) {
        this.words = words;
    }

    /** The same words where what one word says is called otherwise. */
    public Labels calling(String usual, String other) {
        return new Labels(words.calling(usual, other));
    }

    /** The line of a key that must be there. */
    public String of(String key) {
        return words.of(key);
    }

    /** The line of a form's column, or the line shared by all forms. */
    public String of(String form, String column) {
        return of(words.has(form + "." + column) ? form + "." + column : "any." + column);
    }

    /** A column that every form has, or most. */
    public Column common(String form, String key, ColumnType type) {
        return Column.of(key, of(form, key), type).prompting(of(form, key + ".prompt"), of(form, key + ".example"));
    }
}
