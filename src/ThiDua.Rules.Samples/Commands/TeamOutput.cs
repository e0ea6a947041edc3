using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NodaTime.Text;
using Spectre.Console;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Teams for people, a table for each, with who sits how often; or as JSON for programs.</summary>
internal sealed class TeamOutput(Request request, RuleSet rules, CandidateList candidates)
{
    /// <summary>One inspection, and whether it complies; the findings are reported apart.</summary>
    public void Team(Inspection one, Team team, TeamReview? review)
    {
        if (request.IsJson)
        {
            request.Screen.Out.WriteLine(Json(one, review));
            return;
        }

        var console = request.Screen.Tables;
        Paragraph.Write(console, team.Title + " – " + NameOf(one.Inspected) + ", " + DayOf(one));
        if (team.Venue is { } venue) Paragraph.Write(console, request.In("Địa điểm: ", "Venue: ") + venue);
        var table = HeadedTable.Of(
            request.In("Vị trí", "Seat"), request.In("Họ và tên", "Name"), request.In("Đơn vị", "Unit"));
        foreach (var seat in team.Seats) AddRows(table, seat, one.PeopleOf(seat.Code));
        console.Write(table);
        if (one.Visits.Count > 0)
            Paragraph.Write(console, request.In("Nơi đến thăm: ", "Visited: ") + string.Join("; ", one.Visits));
        if (review is not null)
        {
            Paragraph.Write(console, review.Complies
                ? request.In("Đúng quy định.", "Keeps to the rules.")
                : request.In("Không đúng quy định.", "Does not keep to the rules."));
        }

        console.WriteLine();
    }

    /// <summary>Who sits how often; people without a seat at any time are left out.</summary>
    public void Loads(ValueList<PersonLoad> loads)
    {
        if (request.IsJson)
        {
            foreach (var load in loads) request.Screen.Out.WriteLine(Json(load));
            return;
        }

        bool hasEarlier = loads.Any(load => load.Earlier > 0);
        string[] heads =
        [
            request.In("Số lần tham gia", "Takes part"), request.In("Lần này", "Now"),
            .. hasEarlier ? [request.In("Trước đây", "Earlier")] : (string[])[],
        ];
        var table = HeadedTable.Of(heads);
        foreach (var load in loads.Where(load => load.Seats + load.Earlier > 0))
        {
            table.AddRow((Text[])[
                Cell(candidates.Find(load.Person)!.Name), Cell(Number(load.Seats)),
                .. hasEarlier ? [Cell(Number(load.Earlier))] : (Text[])[]]);
        }

        request.Screen.Tables.Write(table);
    }

    private void AddRows(Table table, Seat seat, ValueList<Code> people)
    {
        if (people.Count == 0) table.AddRow(Cell(seat.Title), Cell("–"), Cell(""));
        for (int i = 0; i < people.Count; i++)
        {
            var person = candidates.Find(people[i])!;
            table.AddRow(Cell(i == 0 ? seat.Title : ""), Cell(person.Name), Cell(NameOf(person.Unit)));
        }
    }

    private static string Json(Inspection one, TeamReview? review) => JsonLine.Of(to =>
    {
        to.WriteString("team", one.Team.Value);
        to.WriteString("inspected", one.Inspected.Value);
        if (!one.Inspecting.IsEmpty) to.WriteString("inspecting", one.Inspecting.Value);
        to.WriteString("on", LocalDatePattern.Iso.Format(one.On));
        to.WriteStartObject("seats");
        foreach (var seat in one.Seats) WriteCodes(to, seat.Seat.Value, seat.People);
        to.WriteEndObject();
        if (review is not null) to.WriteBoolean("complies", review.Complies);
    });

    private static string Json(PersonLoad load) => JsonLine.Of(to =>
    {
        to.WriteString("person", load.Person.Value);
        to.WriteNumber("seats", load.Seats);
        to.WriteNumber("earlier", load.Earlier);
    });

    private static void WriteCodes(Utf8JsonWriter to, string name, IEnumerable<Code> codes)
    {
        to.WriteStartArray(name);
        foreach (var code in codes) to.WriteStringValue(code.Value);
        to.WriteEndArray();
    }

    private string NameOf(Code subject) => rules.Organization.TitleOf(subject);

    private string DayOf(Inspection one) => DayText.Of(one.On, request.Language);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Text Cell(string text) => new(Screen.Clean(text));
}
