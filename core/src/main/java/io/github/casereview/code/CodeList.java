package io.github.casereview.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A code list: its name, edition and publisher, and its entries in order. */
public final class CodeList {
    private final String name;
    private final String title;
    private final String version;
    private final String publisher;
    private final String source;
    private final boolean open;
    private final List<Code> entries;
    private final Map<String, List<Code>> byCode;

    private CodeList(Class<?> type, List<Code> entries) {
        OpenList list = type.getAnnotation(OpenList.class);
        Code first = entries.get(0);
        this.name = first.getScheme();
        this.title = list == null ? name.replace('-', ' ') : list.title();
        this.version = first.getVersion().orElse("");
        this.publisher = list == null ? "" : list.publisher();
        this.source = list == null ? "" : list.source();
        this.open = !(first instanceof ClosedCode);
        this.entries = entries;
        this.byCode = entries.stream().collect(Collectors.groupingBy(Code::getCode, Collectors.toUnmodifiableList()));
    }

    /**
     * Makes the list of an enum: one of this library's, open or closed, or your own.
     *
     * @param <E> the enum
     * @param type the enum
     * @return its constants as a list
     * @throws IllegalArgumentException if the enum has no constants
     */
    public static <E extends Enum<E> & Code> CodeList of(Class<E> type) {
        E[] constants = type.getEnumConstants();
        if (constants == null || constants.length == 0) {
            throw new IllegalArgumentException("type has no constants: " + type.getName());
        }
        return new CodeList(type, List.of(constants));
    }

    /** {@return the name of the list, as {@link CodedBy} and data use it} */
    public String getName() {
        return name;
    }

    /** {@return what the list is of} */
    public String getTitle() {
        return title;
    }

    /** {@return the edition, where there is one} */
    public Optional<String> getVersion() {
        return present(version);
    }

    /** {@return who publishes the list, where that is known} */
    public Optional<String> getPublisher() {
        return present(publisher);
    }

    /** {@return the public text that the entries are from, by title or address; nothing for the library's own lists} */
    public Optional<String> getSource() {
        return present(source);
    }

    /** {@return whether data may hold other codes than these} */
    public boolean isOpen() {
        return open;
    }

    /** {@return the entries in order; a code whose meaning changed stands once for each meaning, oldest first} */
    public List<Code> getEntries() {
        return entries;
    }

    /** {@return what a code has meant, oldest first; nothing if the list has no such code} */
    public List<Code> meanings(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /**
     * Finds the entry of a code, in its latest meaning.
     *
     * @param code the code, exactly as the list writes it
     * @return the entry, or nothing if the list has no such code
     */
    public Optional<Code> find(String code) {
        return latest(meanings(code));
    }

    /**
     * Finds the entry of a code with the meaning that it had on a day.
     *
     * @param code the code, exactly as the list writes it
     * @param day the day of the thing coded
     * @return the entry, or nothing if the list had no such code then
     */
    public Optional<Code> find(String code, LocalDate day) {
        return latest(
                meanings(code).stream().filter(entry -> entry.isValidOn(day)).toList());
    }

    @Override
    public String toString() {
        return "CodeList[" + name + (version.isEmpty() ? "" : " " + version) + ", " + entries.size() + " entries]";
    }

    private static Optional<Code> latest(List<Code> meanings) {
        return meanings.isEmpty() ? Optional.empty() : Optional.of(meanings.get(meanings.size() - 1));
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
