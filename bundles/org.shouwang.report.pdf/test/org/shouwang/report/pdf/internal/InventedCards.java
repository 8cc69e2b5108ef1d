// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardFormat;
import org.shouwang.report.document.CardLine;
import org.shouwang.report.document.CardSheet;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;

/** Contact cards of invented people, shaped as a school's real ones are. */
final class InventedCards {

    private static final String[] SURNAMES = "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗".split(" ");
    private static final String[] GIVEN = ("小明 秀英 梓涵 浩宇 子轩 欣怡 宇航 诗涵 俊杰 雨桐 思远 佳琪 志强 美玲 天佑 若曦 "
            + "晓燕 建国 海燕 文博").split(" ");
    private static final String[] TOWNS = { "广东省东莞市长安镇", "浙江省温州市瓯海区", "江苏省苏州市昆山市", "福建省泉州市晋江市",
        "上海市松江区九亭镇" };
    private static final int PHONES = 10_000;

    private InventedCards() {
    }

    static Card card(int number) {
        String surname = SURNAMES[number % SURNAMES.length];
        String name = surname + GIVEN[number / SURNAMES.length % GIVEN.length];
        String town = TOWNS[number % TOWNS.length];
        List<CardLine> lines = List.of(
                new CardLine("父亲", surname + "建军 · " + town, phone(number, 135)),
                new CardLine("母亲", GIVEN[(number + 1) % GIVEN.length] + " · " + town, phone(number, 158)),
                new CardLine("班主任", "何老师", phone(number, 187)),
                CardLine.of("住址", "东河镇石马村" + (number % 12 + 1) + "组" + (number % 97 + 1) + "号"),
                CardLine.of("身份证", "5102**********" + String.format(Locale.ROOT, "%04d", number % PHONES)),
                CardLine.of("健康", number % 3 == 0 ? "A 型血;对青霉素过敏" : "O 型血;无过敏史"));
        return new Card("东河中心小学", "留守儿童联系卡", name, (number % 2 == 0 ? "男" : "女") + " · 三年级(" + (number % 4 + 1) + ")班",
                Optional.of(new CardLine("监护人", surname + "桂芳(祖母)", phone(number, 139))), lines,
                "拾到此卡或遇到走失的孩子,请拨打监护人电话或学校电话 023-5555 0123。");
    }

    static Card english(int number) {
        return new Card("Donghe Central Primary School", "Contact card", "Wang Xiaoming", "boy · Grade 3, Class 2",
                Optional.of(new CardLine("Guardian", "Li Guifang (grandmother)", phone(number, 139))), List.of(
                        new CardLine("Father", "Wang Jianjun · Dongguan, Guangdong", phone(number, 135)),
                        new CardLine("Mother", "Chen Xiulan · Dongguan, Guangdong", phone(number, 158)),
                        new CardLine("Teacher", "Ms He", phone(number, 187)),
                        CardLine.of("Address", "No. 12, Group 3, Shima Village, Donghe"),
                        CardLine.of("Health", "blood group A; allergic to penicillin")),
                "Found this card or a lost child? Please call the guardian or the school, 023-5555 0123.");
    }

    /** A card on which nothing fits at its usual size. */
    static Card crowded() {
        String address = "新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县孙扎齐牛录镇东河中心小学家属区第十二栋三单元五零二室(邮政所斜对面,卫生室后门)";
        List<CardLine> lines = List.of(
                new CardLine("父亲", "阿卜杜热合曼·阿卜杜外力江 · " + address, "13500000001, 13500000002"),
                new CardLine("母亲", "古丽娜扎尔·买买提明 · " + address, "13500000003"),
                CardLine.of("住址", address), CardLine.of("户籍所在地", address),
                CardLine.of("健康", "AB 型血;对青霉素、花生过敏"));
        return new Card("新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县东河镇中心小学石马村教学点", "留守儿童联系卡",
                "阿卜杜热合曼·买买提艾力·阿卜杜外力江", "男 · 六年级(12)班",
                Optional.of(new CardLine("委托监护人", "布阿依谢姆·阿卜杜热西提(祖母的妹妹)", "13900000000")), lines,
                "拾到此卡或遇到走失的孩子,请拨打监护人电话或学校电话 0999-5555 0123。");
    }

    private static String phone(int number, int prefix) {
        String rest = String.format(Locale.ROOT, "%08d", (number * 7919L + prefix) % 100_000_000);
        return prefix + " " + rest.substring(0, 4) + " " + rest.substring(4);
    }

    static Iterable<Card> cards(int count) {
        return () -> {
            Iterator<Card> cards = IntStream.range(0, count).mapToObj(InventedCards::card).iterator();
            return cards;
        };
    }

    static Document document(CardFormat format, Iterable<Card> cards) {
        return Document.of("留守儿童联系卡", Locale.SIMPLIFIED_CHINESE, Frame.plain(),
                List.of(new CardSheet(format, cards)));
    }
}
