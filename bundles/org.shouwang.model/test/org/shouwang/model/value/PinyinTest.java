// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

	private static final Pinyin PINYIN = new Pinyin();

	@ParameterizedTest
	@CsvSource({ "吴丽,wuli,wl", "徐霞兰,xuxialan,xxl", "吕布,lvbu,lb", "单小明,shanxiaoming,sxm", "曾国,zengguo,zg", "仇英,qiuying,qy", "解放,xiefang,xf",
			"尉迟恭,yuchigong,ycg", "区大伟,oudawei,odw", "查良,zhaliang,zl", "欧阳小雨,ouyangxiaoyu,oyxy", "万俟明,moqiming,mqm", "缪丽,miaoli,ml",
			"覃明,qinming,qm", "任小行,renxiaoxing,rxx", "令狐冲,linghuchong,lhc", "上官婉,shangguanwan,sgw", "王䶮,wangyan,wy", "王㛃,wangjie,wj", "李𬱖,lidi,ld", "张𠅤,zhangxi,zx",
			"扎西·多吉,zhaxiduoji,zxdj", "女,nv,n", "王略,wanglve,wl", "李乐乐,lilele,lll", "诸葛亮,zhugeliang,zgl", "翟小单,zhaixiaodan,zxd", "华罗庚,hualuogeng,hlg" })
	void spells(String name, String full, String initials) {
		assertEquals(new PinyinKey(full, initials), PINYIN.of(name));
	}

	@Test
	void offersOtherReadings() {
		assertTrue(PINYIN.keys("单小明").contains(new PinyinKey("danxiaoming", "dxm")));
		assertTrue(PINYIN.keys("曾丽").contains(new PinyinKey("cengli", "cl")));
		assertTrue(PINYIN.keys("王乐").containsAll(List.of(new PinyinKey("wangle", "wl"), new PinyinKey("wangyue", "wy"))));
		assertEquals(List.of(new PinyinKey("wuli", "wl")), PINYIN.keys("吴丽"));
		assertTrue(PINYIN.keys("乐乐行长重朝").size() <= 8);
		assertEquals("wuli wl", PINYIN.searchKey("吴丽"));
		assertEquals("shanli danli sl dl", PINYIN.searchKey("单丽"));
	}

	@Test
	void whatHasNoReadingStandsForItself() {
		assertEquals(new PinyinKey("wang㐂", "w㐂"), PINYIN.of("王㐂"));
		assertEquals(new PinyinKey("㐂ming", "㐂m"), PINYIN.of("㐂明"));
		assertEquals(new PinyinKey("", ""), PINYIN.of(""));
		assertEquals(new PinyinKey("", ""), PINYIN.of(null));
		assertEquals("john", PINYIN.of("John").full());
	}

	@Test
	void everyCommonCharacterHasAReading() {
		for (int c = 0x4E00; c <= 0x9FA5; c++) {
			var key = PINYIN.of("王" + Character.toString(c));
			assertTrue(key.full().startsWith("wang"), key.full());
			assertFalse(key.full().chars().anyMatch(letter -> letter != 'v' && letter < 0x250 && !Character.isLowerCase(letter)), key.full());
		}
	}

	@Test
	void searchTextsCompareAlike() {
		assertEquals("abc12王明", SearchText.normalise(" ＡＢＣ　１２王 明"));
		assertEquals("扎西多吉", SearchText.normalise("扎西·多吉"));
		assertEquals("", SearchText.normalise(null));
		assertEquals("儿", SearchText.normalise("⼉"));
	}
}
