package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;

/** P9: buyers of produce. */
@FormOf(code = "P9", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "name")
public record CompanyRow(
        @Required @Nullable String name,
        @Nullable String aliases,
        @ReadAs(ColumnType.TAX_CODE) @Nullable String taxCode,
        @Required @ListOf("Loại người mua") @Nullable String kind) {}
