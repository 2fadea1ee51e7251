// Makes the workbooks of this folder as exceljs 4.4 and SheetJS 0.18 write them: in a folder
// elsewhere `npm install exceljs@4.4.0 xlsx@0.18.5`, copy this file there, then `node make.mjs` with
// the path of this folder. People are invented.
import exceljs from "exceljs";
import sheetjs from "xlsx";

const folder = process.argv[2];
const headings = ["工号", "姓名", "单位", "决定日期", "审定分", "备注"];

async function withExceljs() {
  const book = new exceljs.Workbook();
  book.created = book.modified = new Date(Date.UTC(2024, 0, 1));
  const sheet = book.addWorksheet("一季度");
  sheet.addRow(headings);
  sheet.addRow(["007", { richText: [{ text: "阿米子" }, { font: { bold: true }, text: "·拉且" }] },
    "党政办", new Date(Date.UTC(2024, 2, 5)), 92.35, "上\n下"]);
  sheet.addRow(["008", "李㛃", null, new Date(Date.UTC(2024, 1, 29, 14, 30)),
    { formula: "E2-1", result: 91.35 }, true]);
  sheet.addRow(["009", "王𠂇", null, null, { formula: "E3-1" }, { error: "#N/A" }]);
  sheet.addRow(["010", { text: "链接", hyperlink: "http://example.org/" }, null, null,
    { formula: 'IF(1,"","x")', result: "" }]);
  sheet.getCell("D2").numFmt = 'yyyy"年"m"月"d"日"';
  sheet.mergeCells("C2:C5");
  sheet.getRow(3).hidden = true;
  sheet.getCell("F2").note = "批注";
  book.addWorksheet("深藏", { state: "veryHidden" }).getCell("B2").value = 1;
  await book.xlsx.writeFile(`${folder}/exceljs.xlsx`);

  const stream = new exceljs.stream.xlsx.WorkbookWriter(
    { filename: `${folder}/exceljs-stream.xlsx`, created: book.created, modified: book.created });
  const rows = stream.addWorksheet("表");
  rows.addRow(headings).commit();
  rows.addRow(["007", "张三", "党政办", null, 92.35]);
  rows.mergeCells("C2:C3");
  rows.commit();
  await stream.commit();
}

function withSheetjs() {
  const sheet = sheetjs.utils.aoa_to_sheet([
    headings,
    ["007", "阿米子·拉且", "党政办", 45356, 92.35, "上\n下"],
    ["008", "李㛃", null, 45351.604166666664, 90, true],
    ["009", "王𠂇", null, null, null, null],
  ]);
  sheet.D2.z = 'yyyy"年"m"月"d"日"';
  sheet.D3.z = "yyyy-mm-dd hh:mm:ss";
  sheet.E4 = { t: "n", f: "E3-1", v: 89 };
  sheet.F4 = { t: "e", v: 0x2a };
  sheet["!merges"] = [sheetjs.utils.decode_range("C2:C4")];
  sheet["!rows"] = [null, null, { hidden: true }];
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheet, "一季度");
  sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([[null], [null, 1]]), "隐藏");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  for (const [name, bookType] of [
    ["sheetjs.xlsx", "xlsx"], ["sheetjs.xls", "biff8"], ["sheetjs.ods", "ods"],
    ["sheetjs.xlsb", "xlsb"], ["sheetjs-2003.xls", "xlml"], ["sheetjs-95.xls", "biff5"],
    ["sheetjs-bare.xls", "biff2"],
  ]) {
    sheetjs.writeFile(book, `${folder}/${name}`, { bookType, compression: true });
  }
}

await withExceljs();
withSheetjs();
