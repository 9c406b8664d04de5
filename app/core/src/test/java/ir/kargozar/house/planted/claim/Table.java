package ir.kargozar.house.planted.claim;

import java.sql.Date;

/** A feature that uses JDBC: a planted fault. */
public record Table(Date date) {}
