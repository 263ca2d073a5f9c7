package io.github.casereview.validation.lint.privacy;

import java.util.Locale;
import java.util.Random;

/** Identifiers that belong to nobody: reserved numbers and domains, and names like Example and Sample. */
final class Identifiers {
    private static final String[] NAMES = {"Example", "Sample", "Specimen", "Placeholder", "Invented", "Nowhere"};

    private final Random random;

    Identifiers(Random random) {
        this.random = random;
    }

    String next(PrivacyKind kind) {
        return switch (kind) {
            case EMAIL -> email();
            case WEB_ADDRESS ->
                pick("http://", "https://", "www.") + word() + pick(".example.org", ".example.com/a/b?c=1");
            case BIRTH_DATE, EXACT_DATE -> date();
            case IP_ADDRESS -> pick("192.0.2.", "198.51.100.", "203.0.113.", "10.0.0.") + random.nextInt(256);
            case ONLINE_NAME -> "@" + pick(word() + "_" + word(), word() + random.nextInt(99), word() + "." + word());
            case PHONE -> phone();
            case NHS_NUMBER -> nhsNumber();
            case NATIONAL_INSURANCE_NUMBER -> nationalInsurance();
            case POSTCODE -> postcode();
            case ADDRESS -> address();
            case SCHOOL -> school();
            case NAMED_PERSON ->
                pick("Mr ", "Mrs ", "Ms ", "Miss ", "Dr. ", "Professor ", "Mrs J. ", "PC ", "Cllr ") + name();
            case GENDER ->
                pick("she", "he", "his", "her", "him", "daughter", "son", "boy", "girl", "herself", "himself");
            case FORBIDDEN_TERM -> "Ann Example";
        };
    }

    private String email() {
        String local =
                pick(word() + "." + word(), word() + random.nextInt(99), word() + "_" + word(), word() + "-" + word());
        return local + "@" + pick("example.org", "example.com", "mail.example.net", "nowhere.example.co.uk");
    }

    private String date() {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int year = 1990 + random.nextInt(35);
        String name = pick("January", "March", "May", "July", "Sept", "Oct", "December");
        return pick(
                day + " " + name + " " + year,
                day + "th of " + name + " " + year,
                name + " " + day + ", " + year,
                String.format(Locale.ROOT, "%02d/%02d/%d", day, month, year),
                String.format(Locale.ROOT, "%d/%d/%02d", day, month, year % 100),
                String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day),
                String.format(Locale.ROOT, "%d.%d.%d", day, month, year));
    }

    /** Numbers that Ofcom keeps for drama. */
    private String phone() {
        String last = String.format(Locale.ROOT, "%03d", random.nextInt(1000));
        return pick(
                "07700 900" + last,
                "07700900" + last,
                "020 7946 0" + last,
                "(0161) 496 0" + last,
                "0151 496 0" + last,
                "+44 7700 900" + last,
                "+44 (0)20 7946 0" + last,
                "0044 7700 900" + last);
    }

    /** In the range 999, which is kept for tests. */
    private String nhsNumber() {
        while (true) {
            String digits = "999" + String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (10 - i) * (digits.charAt(i) - '0');
            }
            int check = 11 - sum % 11;
            if (check != 10) {
                String whole = digits + check % 11;
                return pick(whole, whole.substring(0, 3) + " " + whole.substring(3, 6) + " " + whole.substring(6));
            }
        }
    }

    private String nationalInsurance() {
        String digits = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        String letters = pick("QQ", "ZZ", "AB", "JK");
        String spaced =
                letters + " " + digits.substring(0, 2) + " " + digits.substring(2, 4) + " " + digits.substring(4);
        return pick(
                letters + digits + pick("A", "B", "C", "D"),
                spaced + " C",
                letters.toLowerCase(Locale.ROOT) + digits + "a");
    }

    private String postcode() {
        String outward = pick("ZZ99", "ZZ1", "L", "SW", "M", "B", "EC");
        String district = outward.startsWith("ZZ") ? outward : outward + (1 + random.nextInt(9));
        String whole = outward.equals("EC") || outward.equals("SW") ? district + "A" : district;
        return whole + pick(" ", "") + random.nextInt(10) + pick("AA", "ZZ", "XY", "GH", "QT");
    }

    private String address() {
        String number = pick(
                "" + (1 + random.nextInt(300)), random.nextInt(90) + 1 + "a", "Flat 2, " + (1 + random.nextInt(80)));
        return number + " " + name() + " "
                + pick("Road", "Street", "Avenue", "Lane", "Close", "Drive", "Gardens", "Way", "Court");
    }

    private String school() {
        String saint = pick("", "", "St ");
        return saint
                + name()
                + pick(
                        " Primary School",
                        " High School",
                        " Academy",
                        " Church of England Primary School",
                        " Grammar School",
                        " primary school",
                        " Nursery School",
                        " College");
    }

    private String name() {
        return NAMES[random.nextInt(NAMES.length)];
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String pick(String... options) {
        return options[random.nextInt(options.length)];
    }
}
