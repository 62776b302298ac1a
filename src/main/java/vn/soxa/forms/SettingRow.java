package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.Issued;
import vn.soxa.form.Required;

/** P1: the commune, its plan and how things are counted; the row code is the setting's key, a blank value stays a row. */
@FormOf(code = "P1", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "label")
public record SettingRow(
        @Required @Nullable String label,
        @Nullable String value,
        @Issued @Nullable String note) {}
