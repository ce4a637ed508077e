package org.setu.bench.smallest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row of Setu's accounts, of which it knows the address alone. */
@Entity
@Table(name = "identity_account")
@SuppressWarnings("NullAway.Init") // the persistence provider fills it
public class Person {
    @Id
    @Column(name = "email")
    String email;
}
