const shareAtEndRe = /占(?:比)?(?:到|达到?|为|约|近|超过?)*$/u;

/** `其中税收收入70亿元，占83%`: a share of what was mentioned before. */
export function shareOf(subject: string, unit: string | null, lead: string): string {
  const share = unit === '%' && shareAtEndRe.test(lead) && !/(?:占比|比重|占.*)$/u.test(subject);
  return share ? `${subject}占比` : subject;
}
