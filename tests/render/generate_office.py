#!/usr/bin/env python3
"""Writes an office of N invented people that is hard to print: generate_office.py N FOLDER.

Long names of people, units and posts, long grounds and reasons, up to seven warnings a person,
transfers, denial reports, decided grades. The same N gives the same files.
"""

import csv
import random
import sys
from pathlib import Path

YEAR = 2024
FAMILY = ["赵", "钱", "孙", "李", "欧阳", "司马", "阿米子·", "阿布力孜·", "沙马·", "吉克·"]
GIVEN = ["伟", "芳", "文武双全", "拉且木果", "买买提江", "建国", "晓燕", "尔古阿依莫", "海霞"]
UNITS = ["党政综合办公室", "农业农村和自然资源服务中心（农产品质量安全监管站）", "财政所",
         "社会事务与退役军人服务站", "白石岭村", "清水河社区党群服务中心"]
POSTS = ["党委副书记、政法委员、武装部部长（兼乡村振兴办公室主任）", "主任", "四级主任科员", "工作员",
         "专业技术十级、农产品质量安全检测员"]
POOLS = ["公务员", "事业", "工勤", "聘用", "村干部", "班子成员"]
PERIODS = ["第一季度", "第二季度", "半年", "第三季度", "第四季度", "年终"]
GROUND = "第六项：在受理群众申报的危房改造补助资料时未在规定时限内作出明确答复，群众多次往返仍未一次性告知所需材料，造成不良影响和后果"


def people(count, chance):
    for index in range(count):
        name = FAMILY[index % len(FAMILY)] + GIVEN[index // len(FAMILY) % len(GIVEN)]
        yield {"工号": f"R{index:05d}", "姓名": name, "单位": UNITS[index * len(UNITS) // count],
               "职务": chance.choice(POSTS), "人员类别": POOLS[index % 5 if index % 40 else 5],
               "入职日期": "2015-07-01"}


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, rows[0].keys())
        out.writeheader()
        out.writerows(rows)


def scores(everyone, year, chance):
    for person in everyone:
        level = chance.randrange(7000, 9700)
        for period in PERIODS:
            if chance.random() < 0.01:
                continue
            decided = level + chance.randrange(-600, 301)
            yield {"年度": year, "考评周期": period, "工号": person["工号"], "姓名": person["姓名"],
                   "自评分": f"{min(10000, decided + chance.randrange(0, 1500)) / 100:.2f}",
                   "复核分": f"{decided / 100:.2f}", "审定分": f"{decided / 100:.2f}",
                   "复核人": everyone[chance.randrange(5)]["姓名"], "备注": ""}


def measures(everyone, chance):
    number = 0
    for person in everyone:
        if chance.random() > 0.2:
            continue
        for _ in range(chance.randrange(1, 8)):
            number += 1
            month, day = chance.randrange(1, 13), chance.randrange(1, 28)
            yield {"文号": f"溪口乡效能告字〔2024〕第{number}号", "工号": person["工号"],
                   "姓名": person["姓名"], "决定日期": f"{YEAR}-{month:02d}-{day:02d}",
                   "追责事由": GROUND, "责任类型": chance.choice(["直接责任", "主要领导责任"]),
                   "处理方式": chance.choice(["效能告诫", "效能告诫", "诫勉教育", "书面检查"]),
                   "整改期限": f"{YEAR}-12-20",
                   "决定机关": "溪口乡机关效能建设领导小组（会同县纪委监委派驻纪检监察组）",
                   "备注": GROUND * 2 if chance.random() < 0.1 else ""}


def adjustments(everyone, chance):
    for person in everyone[:: 7]:
        yield {"工号": person["工号"], "姓名": person["姓名"], "日期": f"{YEAR}-05-{chance.randrange(1, 28):02d}",
               "分值": chance.choice(["-2", "1.5", "-0.5"]), "事由": GROUND, "依据": "考勤记录"}


def main():
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(count)
    everyone = list(people(count, chance))
    write(folder / "花名册.csv", everyone)
    write(folder / "考评得分.csv", [row for year in (YEAR - 1, YEAR)
                                for row in scores(everyone, year, chance)])
    write(folder / "责任追究.csv", list(measures(everyone, chance)))
    write(folder / "加减分.csv", list(adjustments(everyone, chance)))
    write(folder / "等次审定.csv", [{"年度": YEAR - 1, "工号": person["工号"], "姓名": person["姓名"],
                                 "等次": "不称职" if index % 9 == 0 else "称职",
                                 "文号": f"溪委〔{YEAR}〕3号", "日期": f"{YEAR}-01-20"}
                                for index, person in enumerate(everyone) if index % 3 == 0])


if __name__ == "__main__":
    main()
