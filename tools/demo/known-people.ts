import type { DemoPerson } from './demo-person'
import type { Gender } from './names'

/** id, openid after `demo-`, name, gender, born, end of the phone number, building-unit-door, zone. */
type Row = readonly [string, string, string, Gender, number, string, string, string]

interface Part extends Pick<DemoPerson, 'careNotes' | 'roles' | 'transport' | 'keepsZoneId'> {
  readonly skills: DemoPerson['skills']
}

const RESIDENT: Part = { roles: [], skills: [] }

/** Everybody with a story: the cast, the operator, a daughter who calls in, and the members the town knows by name. */
export const KNOWN_PEOPLE: readonly DemoPerson[] = [
  known(['p-zhou', 'resident-zhou', '周秀兰', 'female', 1954, '2046', '7-2-301', 'zone-3'], {
    ...RESIDENT,
    careNotes: '一个人住，耳朵背，敲门重一点，慢点说。女儿周敏住 33 栋。',
  }),
  known(['p-tao', 'resident-tao', '陶晓雯', 'female', 1991, '3172', '30-1-802', 'zone-4'], RESIDENT),
  known(['p-zhou-min', 'resident-zhou-min', '周敏', 'female', 1979, '5518', '33-2-602', 'zone-4'], RESIDENT),
  known(['p-zhao', 'coordinator-zhao', '赵明远', 'male', 1974, '1108', '25-1-402', 'zone-2'], {
    roles: ['member', 'coordinator'],
    skills: ['调解', '急救'],
    transport: 'ebike',
  }),
  known(['p-gu', 'secretary-gu', '顾慧敏', 'female', 1971, '1120', '17-1-502', 'zone-1'], {
    roles: ['member', 'secretary'],
    skills: ['调解'],
    transport: 'walk',
  }),
  known(['p-he', 'operator-he', '何晓芸', 'female', 1989, '1136', '23-2-201', 'zone-2'], {
    ...RESIDENT,
    roles: ['operator'],
  }),
  keeper(['p-lin', 'member-lin', '林建平', 'male', 1968, '2210', '12-1-202', 'zone-3'], 'walk', ['水电', '开锁']),
  keeper(['p-sun', 'member-sun', '孙玉珍', 'female', 1963, '2231', '3-2-501', 'zone-3'], 'walk', ['陪护', '调解']),
  keeper(['p-zheng', 'member-zheng', '郑卫东', 'male', 1970, '2257', '22-1-302', 'zone-2'], 'ebike', ['水电', '搬抬']),
  keeper(
    ['p-feng', 'member-feng', '冯丽', 'female', 1981, '2264', '18-2-401', 'zone-1'],
    'ebike',
    ['陪护', '电脑'],
    ['operator'],
  ),
  keeper(['p-qian', 'member-qian', '钱志刚', 'male', 1977, '2275', '19-1-401', 'zone-1'], 'walk', ['开锁', '搬抬']),
  keeper(
    ['p-wu', 'member-wu', '吴桂芬', 'female', 1960, '2288', '29-2-502', 'zone-4'],
    'walk',
    ['陪护', '调解'],
    ['coordinator'],
  ),
  keeper(
    ['p-yu', 'member-yu', '于海涛', 'male', 1984, '2293', '34-1-902', 'zone-4'],
    'ebike',
    ['急救', '搬抬'],
    ['operator'],
  ),
  keeper(['p-ma', 'member-ma', '马国强', 'male', 1966, '2306', '36-1-102', 'zone-5'], 'walk', ['开锁', '水电']),
  keeper(
    ['p-he-lixin', 'member-he', '何立新', 'male', 1972, '2318', '38-2-301', 'zone-5'],
    'walk',
    ['调解'],
    ['coordinator'],
  ),
]

function keeper(
  row: Row,
  ...[transport, skills, offices = []]: readonly [
    transport: 'walk' | 'ebike',
    skills: readonly string[],
    offices?: DemoPerson['roles'],
  ]
): DemoPerson {
  return known(row, { roles: ['member', ...offices], skills, transport, keepsZoneId: row[7] })
}

function known([id, suffix, name, gender, birthYear, phoneEnd, home, zoneId]: Row, part: Part): DemoPerson {
  const [building = '', unit = '', door = ''] = home.split('-')
  const address = { buildingId: `building-${building}`, unit, door, zoneId }
  return { id, openid: `demo-${suffix}`, name, gender, birthYear, phone: `1380000${phoneEnd}`, ...address, ...part }
}
