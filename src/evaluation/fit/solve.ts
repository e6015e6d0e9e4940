/**
 * Solves the square system `matrix · x = right` by Gaussian elimination with partial pivoting; the matrix row after row.
 * A column without a pivot gets 0.
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const rows = Array.from({ length: size }, (_, row) => {
    const cells = new Float64Array(size + 1);
    cells.set(matrix.subarray(row * size, (row + 1) * size));
    cells[size] = right[row] ?? 0;
    return cells;
  });
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    }
    const [top, chosen] = [rows[column], rows[pivot]];
    if (top === undefined || chosen === undefined || Math.abs(at(pivot, column)) < 1e-14) continue;
    [rows[column], rows[pivot]] = [chosen, top];
    for (let row = column + 1; row < size; row += 1) {
      const factor = at(row, column) / at(column, column);
      const cells = rows[row];
      if (cells === undefined || factor === 0) continue;
      for (let cell = column; cell <= size; cell += 1) {
        cells[cell] = (cells[cell] ?? 0) - factor * at(column, cell);
      }
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = at(row, size);
    for (let column = row + 1; column < size; column += 1) {
      rest -= at(row, column) * (solution[column] ?? 0);
    }
    solution[row] = Math.abs(at(row, row)) < 1e-14 ? 0 : rest / at(row, row);
  }
  return solution;
}
