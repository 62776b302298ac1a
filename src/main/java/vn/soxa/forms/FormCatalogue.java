package vn.soxa.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soxa.form.Constraints;
import vn.soxa.form.CrossRule;
import vn.soxa.form.CrossRule.Kind;
import vn.soxa.form.Form;
import vn.soxa.form.FormReader;
import vn.soxa.form.Labels;

/** Every form that reporters fill, in the order of the workbook. */
public record FormCatalogue(List<Form> forms) {

    /** The program's own forms, whatever the plan: what code must know by name; a new one is one record and one line here. */
    public static FormCatalogue ofProgram() {
        return ofProgram(new Labels());
    }

    /** The same in a commune's own words. */
    public static FormCatalogue ofProgram(Labels labels) {
        FormReader reader = new FormReader(labels);
        List<CrossRule> funds =
                List.of(CrossRule.of(Kind.NOT_FALLING, "spent"), CrossRule.of(Kind.LIKE_BEFORE, "planned"));
        return new FormCatalogue(Stream.of(
                        reader.read(ProposalRow.class),
                        reader.read(ConfirmationRow.class),
                        reader.read(TaskProgressRow.class),
                        reader.read(FundingRow.class).withRules(new Constraints(List.of()), funds),
                        reader.read(AmendmentRow.class))
                .toList());
    }

    public Optional<Form> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The form that must be there. */
    public Form get(String code) {
        return form(code).orElseThrow(() -> new IllegalArgumentException("no form " + code));
    }
}
