package org.plenary.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One change somebody on the team made: who, what, when, before, after. Written by {@link Audit}, never changed. */
@Entity
public class AuditEntry extends PanacheEntity {

    public Instant at;
    public Long meetingId;
    public UUID whoId;
    public String whoName;
    public String deed;
    public String kind;
    public String rowId;
    public String label;
    public String beforeJson;
    public String afterJson;

    /** The life of one row, oldest first. */
    public static List<AuditEntry> of(String kind, Object rowId) {
        return list("kind = ?1 and rowId = ?2 order by at, id", kind, String.valueOf(rowId));
    }

    /** What somebody did stays, who it was does not. */
    static void forgetWho(Person person) {
        update("whoName = ?1 where whoId = ?2", Person.NOBODY, person.id);
    }

    /** What was done with either account was done by one person. */
    static void move(Person from, Person to) {
        update("whoId = ?1 where whoId = ?2", to.id, from.id);
    }

    /** That something was done with a row stays, what stood in it does not. */
    public static void forgetRow(String kind, Object rowId) {
        update("label = ?1, beforeJson = null, afterJson = null where kind = ?2 and rowId = ?3", Person.NOBODY, kind,
                String.valueOf(rowId));
    }

    /** The meeting's latest changes, newest first. */
    public static List<AuditEntry> latest(long meetingId, int atMost) {
        return find("meetingId = ?1 order by at desc, id desc", meetingId).page(0, atMost).list();
    }
}
