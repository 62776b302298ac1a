package vn.soxa.forms;

import java.util.List;
import java.util.Optional;
import vn.soxa.form.Form;
import vn.soxa.form.FormReader;
import vn.soxa.form.FormRole;
import vn.soxa.form.Labels;

/** Every form that reporters fill, in the order of the workbook; a new form is one record and one line here. */
public record FormCatalogue(List<Form> forms) {

    /** The sixteen forms of the embedded plan. */
    public static FormCatalogue builtIn() {
        FormReader reader = new FormReader(new Labels());
        List<Class<? extends Record>> records = List.of(
                OrganisationRow.class,
                LinkageRow.class,
                ConversionRow.class,
                ProductRow.class,
                TradeRow.class,
                OutreachRow.class,
                CreditRow.class,
                ModelRow.class,
                GrowingAreaRow.class,
                ProposalRow.class,
                ConfirmationRow.class,
                TaskProgressRow.class,
                FundingRow.class,
                AmendmentRow.class,
                BroadcastRow.class,
                SupervisionRow.class);
        return new FormCatalogue(
                records.stream().map(reader::read).map(BuiltInCrossRules::with).toList());
    }

    public Optional<Form> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The form that must be there. */
    public Form get(String code) {
        return form(code).orElseThrow(() -> new IllegalArgumentException("no form " + code));
    }

    /** The program's own form of a role. */
    public Form of(FormRole role) {
        return forms.stream()
                .filter(form -> form.is(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form of role " + role));
    }
}
