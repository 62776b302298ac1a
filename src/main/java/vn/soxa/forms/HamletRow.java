package vn.soxa.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Otherwise;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;

/** P2: the hamlets, those merged away included. */
@FormOf(code = "P2", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "code")
public record HamletRow(
        @Required @Nullable String code,
        @Required @Nullable String name,
        @Nullable String aliases,
        @Nullable String head,
        @ReadAs(ColumnType.PHONE) @Nullable String phone,

        @Counted @ListOf("ĐVT diện tích") @Otherwise("ha") @Nullable
        String areaUnit,

        @Counted @Nullable LocalDate validFrom,
        @Counted @Nullable LocalDate validTo,
        @Nullable String mergedInto,

        @ListOf("Loại ấp") @Otherwise("ấp") @Nullable String kind) {}
