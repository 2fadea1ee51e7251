// Prints how many cells of a table file hold something, read by SheetJS.
import { readFileSync } from "node:fs";
import sheetjs from "xlsx";

const [path, codepage] = process.argv.slice(2);
// Text that is not ASCII has to be told from another encoding by hand.
const book = codepage
  ? sheetjs.read(new TextDecoder(codepage).decode(readFileSync(path)), { type: "string", dense: true })
  : sheetjs.readFile(path, { dense: true });
let cells = 0;
for (const sheet of Object.values(book.Sheets)) {
  for (const row of Array.isArray(sheet) ? sheet : sheet["!data"]) {
    for (const cell of row ?? []) cells += cell !== undefined && cell.t !== "z" ? 1 : 0;
  }
}
console.log(cells);
