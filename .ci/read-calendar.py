"""Reads a calendar file of a plan with python3-icalendar and says what is in it; what is wrong ends the program."""
import datetime
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

days = {}
for event in calendar.walk("VEVENT"):
    task = str(event["UID"]).split("@")[0]
    assert task not in days, task + " stands twice"
    assert str(event["SUMMARY"]).strip(), task + " has no words"
    days[task] = (event.decoded("DTSTART"), event.decoded("DTEND"))
    for alarm in event.walk("VALARM"):
        assert alarm.decoded("TRIGGER") < datetime.timedelta(0), task + " rings too late"

quarters = {
    "q1": ("2024-01-01", "2024-04-01"),
    "q2": ("2024-04-01", "2024-07-01"),
    "q3": ("2024-07-01", "2024-10-01"),
    "q4": ("2024-10-01", "2025-01-01"),
}
of_quarters = [task for task in days if task[:2] in quarters]
assert len(of_quarters) == 25, of_quarters
expected = {task: quarters[task[:2]] for task in of_quarters}
expected["bao-cao-6-thang"] = ("2024-05-14", "2024-05-15")
expected["bao-cao-nam"] = ("2024-11-14", "2024-11-15")
for task, (first, end) in expected.items():
    assert tuple(day.isoformat() for day in days[task]) == (first, end), (task, days[task])

print(len(days), "events are read, each at its days")
