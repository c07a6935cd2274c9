/** A district of a chart. `slot`, from 0, sets its colour and shape: the same number is the same look everywhere. */
export interface ChartDistrict {
  slot: number;
  name: string;
  shortName: string;
}
