package org.plenary.registration.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.registration.Country;
import org.plenary.shared.Words;

/** What was typed into a question of the organisers' own: what is wrong with it, and how it is kept. */
final class TypedAnswer {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_TEXT = 10_000;
    private static final String PHONE = "\\+?[0-9 ()./-]{4,40}";
    private static final String EMAIL = "[^@\\s<>\"',;:]{1,64}@[^@\\s<>\"',;:]+\\.[^@\\s<>\"',;:.]+";

    private final Question question;
    private final List<String> values;
    private final FormMessages words = Words.now(FormMessages.class);

    TypedAnswer(Question question, List<String> typed) {
        this.question = question;
        this.values = typed.stream().map(this::clean).filter(value -> !value.isEmpty()).distinct()
                .limit(question.kind == Kind.CHOICES ? Long.MAX_VALUE : 1).toList();
    }

    /** As it is kept: several for several choices, none where nothing was answered. */
    List<String> values() {
        return values;
    }

    /** @param offered what can be chosen, where that is asked */
    Optional<String> problem(List<QuestionOption> offered) {
        if (values.isEmpty()) {
            return question.required ? Optional.of(missing()) : Optional.empty();
        }
        return values.stream().filter(value -> !fits(value, offered)).map(wrong -> sentence()).findFirst();
    }

    private String missing() {
        return switch (question.kind) {
            case CHOICE, YES_NO, COUNTRY -> words.e_choose();
            case CHOICES -> words.e_choose_some();
            case STATEMENT -> words.e_accept();
            case FILE, PHOTO -> words.e_file();
            default -> words.e_answer();
        };
    }

    private boolean fits(String value, List<QuestionOption> offered) {
        return switch (question.kind) {
            case SHORT_TEXT -> value.length() <= LONGEST_LINE;
            case LONG_TEXT -> value.length() <= LONGEST_TEXT;
            case CHOICE, CHOICES -> offered.stream().anyMatch(option -> option.value().equals(value));
            case YES_NO -> value.equals("true") || value.equals("false");
            case STATEMENT -> value.equals("true");
            case DATE -> isDate(value);
            case NUMBER -> value.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
            case COUNTRY -> Country.exists(value);
            case PHONE -> value.matches(PHONE) && value.chars().filter(Character::isDigit).count() >= 4;
            case EMAIL -> value.length() <= 320 && value.matches(EMAIL);
            case FILE, PHOTO -> false;
        };
    }

    private String sentence() {
        return switch (question.kind) {
            case SHORT_TEXT -> words.e_too_long(LONGEST_LINE, values.get(0).length());
            case LONG_TEXT -> words.e_too_long(LONGEST_TEXT, values.get(0).length());
            case DATE -> words.e_date();
            case NUMBER -> words.e_number();
            case PHONE -> words.e_phone();
            case EMAIL -> words.e_email();
            default -> words.e_choose();
        };
    }

    private static boolean isDate(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1900 && year <= 2200;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private String clean(String typed) {
        String text = question.kind == Kind.LONG_TEXT
                ? typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]+", " ")
                : typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return switch (question.kind) {
            case DATE, PHONE -> inAscii(text.strip());
            case NUMBER -> inAscii(text.strip()).replace('٫', '.').replace(',', '.').replace('−', '-');
            default -> text.strip();
        };
    }

    /** Digits of every script are digits: an Arabic or Persian keyboard types its own. */
    private static String inAscii(String text) {
        return text.codePoints().mapToObj(code -> Character.isDigit(code) ? String.valueOf(Character.digit(code, 10))
                : Character.toString(code)).collect(Collectors.joining());
    }
}
