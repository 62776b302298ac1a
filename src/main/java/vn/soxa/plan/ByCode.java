package vn.soxa.plan;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** A list that cannot change, whose entries are found by their codes without walking it; of equal codes the first. */
final class ByCode<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> entries;
    private final Map<String, T> byCode = new HashMap<>();

    private ByCode(List<T> entries, Function<T, String> code) {
        this.entries = List.copyOf(entries);
        this.entries.forEach(entry -> byCode.putIfAbsent(code.apply(entry), entry));
    }

    static <T> List<T> of(List<T> entries, Function<T, String> code) {
        return entries instanceof ByCode ? entries : new ByCode<>(entries, code);
    }

    /** Of a list that {@link #of} made. */
    static <T> Optional<T> find(List<T> entries, String code) {
        return entries instanceof ByCode<T> known ? Optional.ofNullable(known.byCode.get(code)) : Optional.empty();
    }

    @Override
    public T get(int index) {
        return entries.get(index);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
