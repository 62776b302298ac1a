package vn.soxa.template;

/** How a formula names the cells of a column: one row's cell, or all of them at once. */
interface CellNames {

    /** The cell or cells of a column. */
    String of(String column);

    /** 1 where the row was begun, else 0. */
    String started();
}
