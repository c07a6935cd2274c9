import * as z from 'zod';

/** What a unit is made for a task: `lead` 牵头, `responsible` 责任 or 负责, `support` 配合 or 会同. */
export const unitRoles = ['lead', 'responsible', 'support'] as const;
export const unitRoleSchema = z.enum(unitRoles);
export type UnitRole = z.infer<typeof unitRoleSchema>;

/**
 * A unit (责任单位) that a plan makes responsible, by the name it has there with its level; `duty` is what running text gives
 * it to do, verbatim (`工业项目的跟踪协调推进工作`), or `null` where the whole task is meant; `sentence` is the anchor of the
 * sentence that says so.
 */
export const responsibleUnitSchema = z.strictObject({
  name: z.string().min(1),
  role: unitRoleSchema,
  duty: z.string().min(1).nullable(),
  sentence: z.string(),
});
export type ResponsibleUnit = z.infer<typeof responsibleUnitSchema>;
