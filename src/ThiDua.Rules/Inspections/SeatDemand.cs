using System.Collections.Generic;

namespace ThiDua.Rules.Inspections;

/// <summary>A seat of one inspection that still needs people.</summary>
/// <param name="Inspection">The number of the inspection: nobody has two seats in one.</param>
/// <param name="Needed">How many people are missing.</param>
/// <param name="Eligible">The numbers of those who may sit there, in the order of the candidates.</param>
internal sealed record SeatDemand(int Inspection, int Needed, IReadOnlyList<int> Eligible);
