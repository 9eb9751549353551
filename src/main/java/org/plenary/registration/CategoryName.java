package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;

/** What a category is called in one of the meeting's languages. */
@Entity
public class CategoryName extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Category category;
    /** BCP 47 tag. */
    public String language;
    public String name;

    public static List<CategoryName> of(Meeting meeting) {
        return list("category.meeting = ?1 order by language", meeting);
    }

    /** By the category's id, for this reader: in their language, else the meeting's usual one, else its code. */
    public static Map<Long, String> all(Meeting meeting, Language reader) {
        List<CategoryName> names = of(meeting);
        return Category.of(meeting).stream().collect(Collectors.toMap(category -> category.id,
                category -> Stream.of(reader.tag, meeting.usualTextLanguage())
                        .flatMap(tag -> names.stream().filter(name -> name.category.id.equals(category.id))
                                .filter(name -> name.language.equals(tag)))
                        .map(name -> name.name).findFirst().orElse(category.code)));
    }
}
