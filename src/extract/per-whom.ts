/** At the end of a text, per whom and how often a number is: `低保标准提高到每人每月` + `650元`. */
export const perRe = /(?:每[百千万]?[人户名亩吨年月天日](?:每?[年月天日])?|[人户]均每?[年月])$/u;
