using System.Linq;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// The composition of an inspection team (đoàn kiểm tra), or of those who attend for the inspected (thành phần tham
/// dự): seats, who may sit in them, and what keeps a person away.
/// </summary>
public sealed record Team
{
    internal Team(Code code, string title, TeamSide side)
    {
        Code = code;
        Title = title;
        Side = side;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its name; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>Whether it inspects or attends.</summary>
    public TeamSide Side { get; }

    /// <summary>For whose inspection it is meant.</summary>
    public TeamSubjects For { get; internal init; }

    /// <summary>Where they meet (địa điểm), as printed; null when that is not said.</summary>
    public string? Venue { get; internal init; }

    /// <summary>The seats, in the order of the document.</summary>
    public ValueList<Seat> Seats { get; internal init; } = ValueList<Seat>.Empty;

    /// <summary>What keeps a person from inspecting a unit.</summary>
    public ValueList<ConflictOfInterest> Conflicts { get; internal init; } =
        ValueList<ConflictOfInterest>.Empty;

    /// <summary>The list of those who are to be inspected (danh sách được kiểm tra); often there is none.</summary>
    public ValueList<InspectedSubject> Inspected { get; internal init; } = ValueList<InspectedSubject>.Empty;

    /// <summary>The most visits of one inspection; null when there is no limit.</summary>
    public VisitLimit? Visits { get; internal init; }

    /// <summary>What it rests on.</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>The seat with a code, or null.</summary>
    public Seat? Find(Code seat) => Seats.FirstOrDefault(one => one.Code == seat);
}

/// <summary>A seat of a team (vị trí trong đoàn): a role, how many people, and who may be one of them.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its name, as printed; the code where there is none.</param>
/// <param name="Role">What its people are in the team.</param>
/// <param name="AtLeast">The least number of people.</param>
/// <param name="AtMost">The greatest number; null when there is none.</param>
/// <param name="Eligible">Who may sit there; null when anybody may.</param>
public sealed record Seat(Code Code, string Title, SeatRole Role, int AtLeast, int? AtMost, Eligibility? Eligible);

/// <summary>A unit or group on the list of those who are to be inspected.</summary>
/// <param name="Code">Its code.</param>
/// <param name="IsIndicative">Whether the list only expects it (dự kiến).</param>
public sealed record InspectedSubject(Code Code, bool IsIndicative);

/// <summary>How many visits an inspection may make (giới hạn số nơi đến thăm).</summary>
/// <param name="AtMost">The greatest number.</param>
/// <param name="Title">What is visited, as printed.</param>
public sealed record VisitLimit(int AtMost, string? Title);
