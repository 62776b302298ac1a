package vn.soxa.launcher;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Officer;
import vn.soxa.plan.Plan;

/** Whom to call, by code: name and number as the plan book has them. */
final class Phones {

    private Phones() {}

    static Map<String, String> of(Plan plan) {
        Map<String, String> phones = new TreeMap<>();
        for (Hamlet hamlet : plan.hamlets()) {
            put(phones, hamlet.code(), hamlet.head(), hamlet.phone());
        }
        for (Officer officer : plan.officers()) {
            put(phones, officer.code(), officer.name(), officer.phone());
        }
        return phones;
    }

    private static void put(Map<String, String> phones, String code, @Nullable String name, @Nullable String phone) {
        if (phone != null) {
            phones.put(code, name == null ? phone : name + " " + phone);
        }
    }
}
