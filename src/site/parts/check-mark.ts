import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { routes } from '../routes/address.ts';
import { checkAmounts } from '../views/checks/check-amounts.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';

/** A mark beside a figure that does not fit the plan's other figures: what it is, and the address of the sum. */
export interface CheckMark {
  text: string;
  href: string;
}

/** The marks that a quantity gets, one for each sum it has a part in that does not come out. */
export function checkMarks(
  quantity: Pick<AlignedQuantity, 'plan' | 'id'>,
  library: Library,
  edition: Edition,
): CheckMark[] {
  return library.findingsOf(quantity).flatMap((finding) => {
    const amounts = finding.verdict === 'differs' ? checkAmounts(finding, library, edition) : null;
    if (!amounts) return [];
    const { mark } = edition.words.checks.rules[finding.rule];
    return [
      {
        text: mark(amounts.stated, amounts.implied),
        href: `${edition.to(routes.checks)}#${finding.id}`,
      },
    ];
  });
}
