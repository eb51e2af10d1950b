using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Search;

/// <summary>
/// The statements of the search. Distances are those of <see cref="Domain.Search.SearchRank"/>. Vectors are long and
/// stored out of line, so no row's own is ever read: what an item meets is which scans of the index found it.
/// </summary>
internal static class ServiceItemSearchSql
{
    /// <summary>One more than is ranked, which tells that there are more.</summary>
    private static readonly int Most = IServiceItemSearch.MostFound + 1;

    /// <summary>A guess is as good from these as from all that meet it.</summary>
    private const int MostPerGuess = 200;

    private const string Columns = "service_item_id, sort_name, online";

    /// <summary>What a list shows of the items $1, in their order.</summary>
    public const string Read = """
        select item.service_item_id, item.version_id, item.code, item.slug, item.online, item.summary
        from unnest($1::uuid[]) with ordinality wanted(id, place)
        join service_item_search item on item.service_item_id = wanted.id
        order by wanted.place
        """;

    /// <summary>
    /// $1 text, $2 facets, $3 text and other names, $4 other names, $5 what was typed in pairs, $6 all parts in names, $7 also
    /// by sound, $8 all parts anywhere, $9 each part in names (none if it is one alone), $10 loose alternatives. Queries $6 to
    /// $10 hold the facets.
    /// </summary>
    /// <remarks>
    /// From the surest to the widest scan, each the wider one of the last, and the next only while the last was not full: so
    /// a text that half the catalogue meets costs no more than one that some hundred items meet. The loose half runs only
    /// when nothing else was found.
    /// </remarks>
    public static readonly string Rank = $"""
        with outright as materialized (
            select {Columns}, case
                when sort_name = $1::text then 0
                when $1::text = any(short_names) then 100
                else 200 + (
                    select min(place) from unnest($4::text[]) with ordinality as other(name, place)
                    where name = sort_name or name = any(short_names))
                end as distance
            from service_item_search
            where (sort_name collate "C" = any($3::text[]) or short_names && $3::text[]) and facets @> $2::text[]
            limit {Most}),
        starting as materialized (
            select {Columns} from service_item_search
            where sort_name collate "C" >= $1::text and sort_name collate "C" < $1::text || chr(1114111)
                and facets @> $2::text[]
            limit {Most}),
        written as materialized (
            select {Columns} from service_item_search
            where tsv @@ $6::tsquery
            limit {Most}),
        named as materialized (
            select {Columns} from service_item_search
            where (select count(*) from written) < {Most} and tsv @@ $7::tsquery
            limit {Most}),
        is_open as materialized (
            select greatest((select count(*) from written), (select count(*) from named)) < {Most} as yes),
        partly as materialized (
            select met.* from unnest($9::tsquery[]) part
            cross join lateral (
                select {Columns} from service_item_search where tsv @@ (part && $8::tsquery) limit {Most}) met
            where (select yes from is_open)),
        anywhere as materialized (
            select {Columns} from service_item_search
            where (select yes from is_open) and tsv @@ $8::tsquery
            limit {Most}),
        found as materialized (
            select service_item_id, min(distance) as distance, min(stage) as stage,
                count(*) filter (where stage = 5) as parts_met,
                min(sort_name collate "C") as sort_name, bool_or(online) as online
            from (
                select *, 1 as stage from outright
                union all select *, null, 2 from starting
                union all select *, null, 3 from written
                union all select *, null, 4 from named
                union all select *, null, 5 from partly
                union all select *, null, 6 from anywhere) staged
            group by service_item_id),
        loose as materialized (
            select service_item_id, sort_name, online, 2000 - count(*) as distance
            from unnest($10::tsquery[]) guess
            cross join lateral (
                select service_item_id, sort_name, online from service_item_search
                where tsv @@ guess limit {MostPerGuess}) met
            where not exists (select from found)
            group by service_item_id, sort_name, online),
        hit as (
            select service_item_id, sort_name, online, case
                when distance is not null then distance
                when starts_with(sort_name, $1::text) then 300
                when strpos(sort_name, $1::text) > 0 then 400
                else coalesce(
                    (select min(case
                        when starts_with(sort_name, name) then 500 + place
                        when strpos(sort_name, name) > 0 then 600 + place end)
                     from unnest($4::text[]) with ordinality as other(name, place)),
                    case
                        when sort_name like all($5::text[]) then 700
                        when stage <= 3 then 800
                        when stage = 4 then 900
                        else 1000 + cardinality($9::tsquery[]) - parts_met end)
                end as distance
            from found
            union all
            select service_item_id, sort_name, online, distance from loose)
        select service_item_id from hit
        order by distance, char_length(sort_name), online desc, sort_name collate "C", service_item_id
        limit {Most}
        """;
}
