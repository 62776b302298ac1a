package vn.soxa.launcher;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Officer;
import vn.soxa.plan.Plan;

/** Whom to call, and the number, as the plan book has them. */
record Contact(@Nullable String name, String number) {

    /** By code of the reporter; who has no number is not there. */
    static Map<String, Contact> of(Plan plan) {
        Map<String, Contact> contacts = new TreeMap<>();
        for (Hamlet hamlet : plan.hamlets()) {
            put(contacts, hamlet.code(), hamlet.head(), hamlet.phone());
        }
        for (Officer officer : plan.officers()) {
            put(contacts, officer.code(), officer.name(), officer.phone());
        }
        return contacts;
    }

    /** {@code Lê Hoàng Phúc 0900000103}. */
    String spoken() {
        return name == null ? number : name + " " + number;
    }

    private static void put(
            Map<String, Contact> contacts, String code, @Nullable String name, @Nullable String number) {
        if (number != null) {
            contacts.put(code, new Contact(name, number));
        }
    }
}
