// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.shouwang.report.document.Align;
import org.shouwang.report.document.Block;
import org.shouwang.report.document.Cell;
import org.shouwang.report.document.Column;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.document.KeyValueGrid;
import org.shouwang.report.document.KeyValueGrid.Entry;
import org.shouwang.report.document.Metadata;
import org.shouwang.report.document.PageFormat;
import org.shouwang.report.document.Paragraph;
import org.shouwang.report.document.Part;
import org.shouwang.report.document.Picture;
import org.shouwang.report.document.Row;
import org.shouwang.report.document.Section;
import org.shouwang.report.document.Signatures;
import org.shouwang.report.document.Table;
import org.shouwang.report.document.TitleBlock;

/** Dossiers and rosters of invented people, in the shapes that schools keep them. */
final class InventedArchives {

    private InventedArchives() {
    }

    static Document dossiers(int count, Optional<String> watermark) {
        List<Part> parts = IntStream.range(0, count).mapToObj(InventedArchives::dossier).toList();
        return new Document("留守儿童档案", Locale.SIMPLIFIED_CHINESE,
                new Metadata("东河中心小学", "一人一档", List.of("留守儿童", "档案")), watermark, parts);
    }

    static Part dossier(int number) {
        String name = InventedCards.card(number).name();
        Frame frame = new Frame(PageFormat.A4_PORTRAIT, "东河中心小学", "留守儿童档案 · " + name, "打印人:何秀兰", "2026-11-22", true);
        List<Block> blocks = List.of(
                new TitleBlock("东河中心小学", "留守儿童档案", name + " · 三年级(2)班",
                        List.of("档案编号 DH-2026-0" + (100 + number), "建档日期 2026-09-01", "密级 内部")),
                new Section("一、基本情况", List.of(basics(name))),
                new Section("二、家庭成员与监护", List.of(guardianship(name), family(name))),
                new Section("三、留守情况", List.of(Paragraph.of("该生父母双方均外出务工满六个月,由祖母在家照料。按国务院口径(父母双方外出务工或一方外出务工"
                        + "另一方无监护能力,不满十六周岁)属于农村留守儿童;按教育口径亦属于留守儿童。"), workHistory())),
                new Section("四、联系记录", List.of(contacts(30),
                        Paragraph.note("本表由系统按时间倒序生成;通话内容摘要由班主任填写。"))),
                new Section("五、缺项", List.of(Paragraph.of("缺:母亲工作单位、委托监护协议、体检表。"))),
                new Signatures(List.of("填表人", "班主任", "学校(盖章)", "日期")));
        return new Part(name, frame, blocks);
    }

    private static KeyValueGrid basics(String name) {
        return new KeyValueGrid(2, List.of(Entry.of("姓名", name), Entry.of("性别", "男"), Entry.of("出生日期", "2017-05-12"),
                Entry.of("民族", "土家族"), Entry.of("身份证号", "5102**********0017"), Entry.of("学籍号", "G5102********0017"),
                Entry.of("班级", "三年级(2)班"), Entry.of("入学时间", "2023-09-01"),
                Entry.wide("户籍所在地", "重庆市某县东河镇石马村三组十二号"),
                Entry.wide("现住址", "重庆市某县东河镇石马村三组十二号(村委会往南第三户,门前有一棵黄葛树)"), Entry.of("血型", "A 型"), Entry.of("健康状况", "对青霉素过敏"),
                Entry.of("特长", ""), Entry.of("是否住校", "否")), Optional.of(Picture.portrait(Optional.empty(), "一寸照片")));
    }

    private static KeyValueGrid guardianship(String name) {
        return KeyValueGrid.of(3, List.of(Entry.of("监护人", name.substring(0, 1) + "桂芳"), Entry.of("关系", "祖母"),
                Entry.of("电话", "139 0000 0139"), Entry.of("年龄", "67"), Entry.of("身体状况", "良好"), Entry.of("文化程度", "小学"),
                Entry.wide("监护能力评估", "具备基本照料能力;学习辅导能力弱,学校安排结对教师每周家访一次。")));
    }

    private static Table family(String name) {
        String surname = name.substring(0, 1);
        List<Column> columns = List.of(Column.of(1.2), new Column(0.8, Align.CENTER), Column.of(3), Column.of(2),
                new Column(1.8, Align.END));
        return new Table("家庭成员", columns, List.of(Row.head("姓名", "关系", "务工或居住地", "工作单位", "电话")),
                List.of(Row.of(surname + "建军", "父亲", "广东省东莞市长安镇", "某电子厂", "135 0000 0135"),
                        Row.of("陈秀兰", "母亲", "广东省东莞市长安镇", "", "158 0000 0158"),
                        Row.of(surname + "桂芳", "祖母", "同住", "务农", "139 0000 0139"),
                        Row.of(surname + "小燕", "妹妹", "同住", "东河镇中心幼儿园", "")));
    }

    private static Table workHistory() {
        List<Column> columns = List.of(Column.of(1), Column.of(2), Column.of(1.2), Column.of(1.2), Column.of(2));
        List<Row> rows = List.of(
                new Row(List.of(Cell.of("父亲").as(Cell.Kind.ROW_HEADER).span(1, 2), Cell.of("广东省东莞市"), Cell.of("2022-02-10"),
                        Cell.of("至今"), Cell.of("电子厂普工"))),
                Row.of("浙江省温州市", "2019-03-01", "2022-01-20", "制鞋厂"),
                new Row(List.of(Cell.of("母亲").as(Cell.Kind.ROW_HEADER), Cell.of("广东省东莞市"), Cell.of("2023-02-15"),
                        Cell.of("至今"), Cell.of(""))),
                new Row(List.of(Cell.of("合计外出月数").as(Cell.Kind.STRONG).span(4, 1), Cell.of("79"))));
        return new Table("父母务工经历",
                columns, List.of(
                        new Row(List.of(Cell.head("姓名").span(1, 2), Cell.head("地点").span(1, 2), Cell.head("时间").span(2, 1),
                                Cell.head("说明").span(1, 2))),
                        Row.head("起", "止")),
                rows);
    }

    private static Table contacts(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Row.of("2026-" + String.format(Locale.ROOT, "%02d", 10 - i % 9) + "-15", i % 2 == 0 ? "电话" : "家访",
                    i % 2 == 0 ? "父亲" : "祖母", i % 3 == 0 ? "孩子近期情绪稳定,数学成绩有进步;父亲表示国庆节回家。" : "了解作业完成情况。", "何老师"));
        }
        return new Table("", List.of(Column.of(1.3), new Column(0.8, Align.CENTER), new Column(0.8, Align.CENTER),
                Column.of(5), Column.of(1)), List.of(Row.head("日期", "方式", "对象", "内容摘要", "记录人")), rows);
    }

    static Document roster(PageFormat format, int rows) {
        List<Column> columns = List.of(new Column(0.6, Align.CENTER), Column.of(1.1), new Column(0.6, Align.CENTER),
                Column.of(1.4), Column.of(2), Column.of(3), Column.of(1.2), Column.of(1.6), new Column(0.8, Align.CENTER));
        Iterable<Row> lazy = () -> IntStream.range(0, rows).mapToObj(i -> Row.of(String.valueOf(i + 1),
                InventedCards.card(i).name(), i % 2 == 0 ? "男" : "女", "2017-05-12", "5102**********" + (1000 + i % 9000),
                "东河镇石马村" + (i % 9 + 1) + "组" + (i % 50 + 1) + "号" + (i % 11 == 0 ? "(村委会往南第三户,门前有一棵黄葛树)" : ""),
                InventedCards.card(i).name().charAt(0) + "桂芳", "139 0000 0139", i % 3 == 0 ? "是" : "")).iterator();
        Row head = Row.head("序号", "姓名", "性别", "出生日期", "身份证号", "住址", "监护人", "电话", "留守");
        Frame frame = new Frame(format, "东河中心小学", "", "2026-11-22", "打印人:何秀兰", true);
        return Document.of("三年级(2)班学生名册", Locale.SIMPLIFIED_CHINESE, frame,
                List.of(new TitleBlock("东河中心小学", "三年级(2)班学生名册", "2026—2027 学年第一学期",
                        List.of("在籍 45 人", "留守 15 人", "占 33.3 %")), new Table("", columns, List.of(head), lazy)));
    }

    static Document english() {
        Frame frame = new Frame(PageFormat.A4_PORTRAIT, "Donghe Central Primary School", "Archive · Wang Xiaoming",
                "Printed by He Xiulan", "2026-11-22", true);
        List<Block> blocks = List.of(
                new TitleBlock("Donghe Central Primary School", "Archive of a left-behind child", "王小明 Wang Xiaoming",
                        List.of("No. DH-2026-0117", "opened 2026-09-01")),
                new Section("Basic facts",
                        List.of(new KeyValueGrid(2, List.of(Entry.of("Name", "王小明"), Entry.of("Sex", "boy"),
                                Entry.of("Born", "2017-05-12"), Entry.of("Class", "Grade 3, Class 2"),
                                Entry.wide("Home address", "No. 12, Group 3, Shima Village, Donghe Town"),
                                Entry.of("Blood group", "A"), Entry.of("Allergies", "penicillin")),
                                Optional.of(Picture.portrait(Optional.empty(), "Photo"))))),
                new Section("Guardianship",
                        List.of(Paragraph.of("Both parents have worked away from home for more than six months. "
                                + "The grandmother takes care of the child; a paired teacher visits once a week."),
                                workHistory())),
                new Signatures(List.of("Filled in by", "Class teacher", "Date")));
        return Document.of("Archive of Wang Xiaoming", Locale.ENGLISH, frame, blocks);
    }
}
