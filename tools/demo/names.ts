import type { Chance } from './chance'

export type Gender = 'female' | 'male'

/** Common surnames, written as often as they should come up; the rare double ones show that four characters fit. */
const SURNAMES = [
  ...'王王王李李李张张张刘刘陈陈陈杨赵黄周周吴吴徐徐孙孙朱朱高林林何何郭马罗梁宋郑谢韩唐冯于董程程曹袁许傅沈沈曾彭吕苏卢卢蒋蒋蔡蔡',
  ...'贾丁丁魏薛叶叶阎余余潘杜戴夏钟汪汪田任姜范方方石姚姚谭廖邹熊金金陆陆郝孔崔康邱秦史顾顾侯邵孟龙万段钱钱汤尹易常贺严翁俞俞祝柳',
  '欧阳',
  '上官',
]

/** First and second characters of given names by generation: a 1940s 桂香 and a 2010s 梓涵 do not share a class. */
const GIVEN: Readonly<Record<'elder' | 'middle' | 'young', Readonly<Record<Gender, readonly [string, string]>>>> = {
  elder: {
    female: ['秀桂玉凤淑美金银翠素惠月香兰巧菊宝爱雪荷', '珍英芳娥琴芬香莲凤珠云花娣妹仙贞兰梅芝菊'],
    male: ['根福阿水金宝德荣长永忠国有正文顺祥柏松贵', '生法根荣祥林发泉富才兴昌寿海山泰明庆土炳'],
  },
  middle: {
    female: ['丽晓海红雅建春文慧冬燕亚素志月彩静利小卫', '萍琴芳英娟霞敏燕红华莉芬群君琳玲珍虹青梅'],
    male: ['建志卫国海立晓永文伟学新东春小利宏剑向根', '军明强平峰华良兴波林斌勇钢飞庆龙江涛忠松'],
  },
  young: {
    female: ['思雨欣诗梦佳可子若静晨艺语芷沐书一清知乐', '怡涵彤瑶妍萱琪然婷悦晴蕾桐安岚禾筠言溪'],
    male: ['子浩宇俊博天一泽铭嘉睿思亦晨梓家奕书景承', '轩杰航辰然豪宸洋恒睿鸣阳远凯逸哲扬诚川屿'],
  },
}

/** Years whose children got the names of a generation. */
const ELDER_UNTIL = 1957
const MIDDLE_UNTIL = 1986

/** A surname for a household. */
export function surnameFor(chance: Chance): string {
  return chance.pick(SURNAMES)
}

/** A given name of one or two characters that fits the generation. */
export function givenNameFor(chance: Chance, { gender, birthYear }: { gender: Gender; birthYear: number }): string {
  const generation = birthYear <= ELDER_UNTIL ? 'elder' : birthYear <= MIDDLE_UNTIL ? 'middle' : 'young'
  const [first, second] = GIVEN[generation][gender]
  return chance.hits(0.1) ? chance.pick([...second]) : chance.pick([...first]) + chance.pick([...second])
}
