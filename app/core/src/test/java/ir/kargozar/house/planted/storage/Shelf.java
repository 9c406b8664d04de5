package ir.kargozar.house.planted.storage;

import ir.kargozar.house.planted.printing.Press;
import java.sql.SQLException;

/** An adapter that knows another adapter: a planted fault; its use of JDBC is none. */
public record Shelf(Press press, SQLException last) {}
