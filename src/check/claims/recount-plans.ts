import type { RecountOf } from './recount-of.ts';
import { differs } from './recount-counts.ts';

/** Roles whose text sets no task. */
const setsNoTask = ['context', 'preamble'];

/** Recounts tasks, and looks again at the years of plans. */
export const recountPlans: {
  tasks: RecountOf<'tasks'>;
  responsible: RecountOf<'responsible'>;
  ended: RecountOf<'ended'>;
} = {
  tasks({ district, topic, goals }, { plansOf }) {
    const counted = plansOf(district)
      .flatMap((plan) => plan.goals)
      .filter(
        ({ role, title, topics }) => !setsNoTask.includes(role) && title !== '' && topics.includes(topic),
      );
    return [
      ...differs(`tasks on ${topic}`, goals.length, counted.length),
      ...goals
        .filter(({ plan, anchor }) => !counted.some((goal) => goal.plan === plan && goal.anchor === anchor))
        .map(({ anchor }) => `${anchor} is no task on ${topic}`),
    ];
  },
  responsible({ plan, count }, recount) {
    const named =
      recount.plan(plan)?.goals.filter(({ responsibleUnits }) => responsibleUnits.length > 0) ?? [];
    return differs('tasks that name units', count, named.length);
  },
  ended({ plan, year, asOf, ahead }, recount) {
    const { about, quantities } = recount.plan(plan)!;
    const thisYear = Number(asOf.slice(0, 4));
    const years = quantities
      .filter(({ status, period }) => status === 'target' && period !== null)
      .map(({ period }) => Number(period!.slice(-4)));
    const last = about.span?.to ?? Math.max(...years);
    return [
      ...(last === year ? [] : [`its term ends in ${last}, not ${year}`]),
      ...(year < thisYear ? [] : [`${year} is not over on ${asOf}`]),
      ...differs('targets to come due', ahead, years.filter((due) => due >= thisYear).length),
    ];
  },
};
