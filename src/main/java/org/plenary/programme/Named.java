package org.plenary.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What a meeting has of one kind and knows by name: its rooms, tracks, types, people. */
@MappedSuperclass
public abstract class Named extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    public String name;
    /** Which state this is: two people who edit the same row are told apart by it. */
    @Version
    public int version;
}
