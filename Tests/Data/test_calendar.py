"""jadwal.ics, read back with icalendar and compared with rencana.json."""

import json
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from icalendar import Calendar


def calendars(site):
    files = sorted(site.rglob("*.ics"))
    assert files
    return [(path, Calendar.from_ical(path.read_bytes())) for path in files]


def plans(site):
    return json.loads((site / "data/rencana.json").read_text())["rencana"]


def months(event):
    """The months that an event lies in, as 2025-11, its repetitions included."""
    rule = event.get("rrule")
    count = rule["COUNT"][0] if rule else 1
    first, last = event["dtstart"].dt, event["dtend"].dt - timedelta(days=1)
    found = set()
    for repetition in range(count):
        day = first + relativedelta(months=repetition)
        while day <= last + relativedelta(months=repetition):
            found.add(f"{day:%Y-%m}")
            day += timedelta(days=1)
    return found


def events_by_action(site, plan):
    calendar = Calendar.from_ical((site / plan["id"] / "jadwal.ics").read_bytes())
    events = {}
    for event in calendar.walk("VEVENT"):
        action = str(event["uid"]).removeprefix(plan["id"] + "/").split("/")[0]
        events.setdefault(action, []).append(event)
    return events


def test_lines_end_and_fold_as_the_standard_wants(any_site):
    for path in any_site.rglob("*.ics"):
        data = path.read_bytes()
        assert data.endswith(b"\r\n")
        assert b"\n" not in data.replace(b"\r\n", b"") and b"\r" not in data.replace(b"\r\n", b"")
        for line in data.split(b"\r\n"):
            assert len(line) <= 75, path
            line.decode()  # a fold inside a character would fail here
            assert not any(byte < 0x20 and byte != 9 or byte == 0x7F for byte in line), path


def test_every_calendar_is_complete(any_site):
    for path, calendar in calendars(any_site):
        assert calendar["version"] == "2.0" and calendar["prodid"] and calendar["x-wr-calname"]
        assert calendar.subcomponents, path
        uids = [str(part["uid"]) for part in calendar.subcomponents]
        assert len(uids) == len(set(uids)), path
        assert not calendar.errors
        for event in calendar.walk("VEVENT"):
            assert not event.errors, (path, event.errors)
            assert type(event["dtstart"].dt) is date and type(event["dtend"].dt) is date
            assert event["dtstart"].dt < event["dtend"].dt
            assert event["summary"] and event["description"]


def test_months_are_those_that_were_read(any_site):
    for plan in plans(any_site):
        events = events_by_action(any_site, plan)
        for area in plan["area"]:
            for action in area["aksi"]:
                time = action["waktu"]
                found = sorted(set().union(*(months(e) for e in events.pop(action["id"], []))))
                if time["jenis"] == "paling-lambat":
                    assert found and set(found) <= set(time["bulan"])
                    assert found[-1] == time["bulan"][-1]
                else:
                    assert found == time["bulan"], action["id"]
        assert not events


def test_a_month_is_all_its_days_and_a_week_some_of_them(site, hostile_site):
    plan = next(p for p in plans(site) if p["id"] == "soppeng/2025/zona-integritas")
    event = events_by_action(site, plan)["manajemen-perubahan-1"][0]
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2025, 11, 1), date(2025, 12, 1))
    events = events_by_action(hostile_site, plans(hostile_site)[0])
    week, = events["manajemen-perubahan-4"]
    assert (week["dtstart"].dt, week["dtend"].dt) == (date(2025, 3, 8), date(2025, 3, 15))
    run, = events["manajemen-perubahan-1"]
    assert (run["dtstart"].dt, run["dtend"].dt) == (date(2025, 3, 1), date(2025, 6, 1))


def test_a_deadline_is_its_last_day_and_a_year_its_months_first_days(hostile_site):
    events = events_by_action(hostile_site, plans(hostile_site)[0])
    deadline, = events["manajemen-perubahan-3"]
    assert deadline["dtstart"].dt == date(2025, 6, 30)
    assert str(deadline["summary"]).startswith("Tenggat: ")
    assert "Tenggat" in [str(name) for name in deadline["categories"].cats]
    year, = events["manajemen-perubahan-2"]
    assert year["dtend"].dt - year["dtstart"].dt == timedelta(days=1)
    assert dict(year["rrule"]) == {"FREQ": ["MONTHLY"], "COUNT": [12]}


def test_words_come_back_as_they_were(any_site):
    for plan in plans(any_site):
        events = events_by_action(any_site, plan)
        for area in plan["area"]:
            for action in area["aksi"]:
                for event in events.get(action["id"], []):
                    words = "".join(c if c.isprintable() or c == "\u2028" or ord(c) > 127 else "\ufffd"
                                    for c in action["aksi"].replace("\n", " "))
                    assert str(event["summary"]).removeprefix("Tenggat: ") == words
                    for part in (action["bukti"], action["waktu"]["teks"]):
                        assert not part or part in str(event["description"])


def test_dates_and_identity_do_not_hang_on_clock_or_host(any_site, base_url):
    for plan in plans(any_site):
        stamp = plan["keputusan"]["tanggal"].replace("-", "") + "T000000Z"
        for events in events_by_action(any_site, plan).values():
            for event in events:
                assert event["dtstamp"].to_ical().decode() == stamp
                assert str(event["uid"]).endswith("@terbit.invalid")
                assert str(event["url"]).startswith(base_url + "/" + plan["id"] + "/area/")


def test_the_areas_calendars_share_out_the_plans(site):
    for plan in plans(site):
        folder = site / plan["id"]
        def uids(path):
            return [str(e["uid"]) for e in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]
        areas = [uid for a in plan["area"] for uid in uids(folder / "area" / a["slug"] / "jadwal.ics")]
        assert areas == uids(folder / "jadwal.ics")
        assert set(areas) <= set(uids(site / plan["satker"]["slug"] / "jadwal.ics"))
