/** The 61 xã and 4 phường of Lạng Sơn since 01/7/2025 (Nghị quyết số 1672/NQ-UBTVQH15), as units of a cluster. */
import type { MemberUnit } from '../../src/core/report/member-unit';
import { newUnit } from '../../src/core/report/unit-list';

const communes = `Thất Khê, Đoàn Kết, Tân Tiến, Tràng Định, Quốc Khánh, Kháng Chiến, Quốc Việt, Bình Gia, Tân Văn, Hồng Phong,
Hoa Thám, Quý Hòa, Thiện Hòa, Thiện Thuật, Thiện Long, Bắc Sơn, Hưng Vũ, Vũ Lăng, Nhất Hòa, Vũ Lễ, Tân Tri, Văn Quan,
Điềm He, Yên Phúc, Tri Lễ, Tân Đoàn, Khánh Khê, Na Sầm, Hoàng Văn Thụ, Thụy Hùng, Văn Lãng, Hội Hoan, Lộc Bình, Mẫu Sơn,
Na Dương, Lợi Bác, Thống Nhất, Xuân Dương, Khuất Xá, Đình Lập, Thái Bình, Châu Sơn, Kiên Mộc, Hữu Lũng, Tuấn Sơn,
Tân Thành, Vân Nham, Thiện Tân, Yên Bình, Hữu Liên, Cai Kinh, Chi Lăng, Quan Sơn, Chiến Thắng, Nhân Lý, Bằng Mạc,
Vạn Linh, Đồng Đăng, Cao Lộc, Công Sơn, Ba Sơn`;
const wards = 'Tam Thanh, Lương Văn Tri, Kỳ Lừa, Đông Kinh';

const named = (kind: string, names: string): readonly string[] => names.split(/,\s/u).map((name) => `${kind} ${name}`);

/** Their names in the order of the resolution. */
export const langSonNames: readonly string[] = [...named('Xã', communes), ...named('Phường', wards)];

/** Units of these names; the first is the head, the second its deputy. */
export const unitsNamed = (names: readonly string[]): readonly MemberUnit[] =>
  names.reduce<readonly MemberUnit[]>((units, name) => {
    const role = units.length === 0 ? 'head' : units.length === 1 ? 'deputy' : 'member';
    return [...units, { ...newUnit(name, units), role }];
  }, []);

/** All 65. */
export const langSonUnits: readonly MemberUnit[] = unitsNamed(langSonNames);
