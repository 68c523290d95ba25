import { expect, test } from "vitest";
import { tagText } from "#lib/extract/tag.ts";

/** Messages of Thursday, 12 March 2015: the words found in them, with type and value. */
const MESSAGES: [string, string[]][] = [
  ["free at 6pm tmr ! see u", ["6pm tmr TIME 2015-03-13T18:00"]],
  ["KARAOKE NIGHT with them #fun", ["NIGHT TIME 2015-03-12TNI"]],
  ["rained in the morning :(", ["the morning TIME 2015-03-12TMO"]],
  ["last day to sign up http://x.y", ["last day DATE 2015-03-12"]],
  ["slept till the next day lol", ["the next day DATE 2015-03-13"]],
  ["been there the whole day #tired", ["the whole day DURATION P1D"]],
  ["Day 3 of camp #fun", ["Day 3 DURATION P1D"]],
  ["Last few hours to vote!!", ["Last few hours DURATION PTXH"]],
  ["prettier every single day :)", ["every single day SET P1D"]],
  ["every night like this #life", ["every night SET XXXX-XX-XXTNI"]],
  ["left school at 1015, no lunch", ["1015 TIME 2015-03-12T10:15"]],
  ["photos from 27.02.15 #museum", ["27.02.15 DATE 2015-02-27"]],
  ["FRIDAY the 13th... #spooky", ["FRIDAY the 13th DATE 2015-02-13"]],
  ["home 2nite yay", ["2nite TIME 2015-03-12TNI"]],
  ["this nite was fun lol", ["this nite TIME 2015-03-12TNI"]],
  ["pics of last nights game #hoops", ["last nights TIME 2015-03-11TNI"]],
  ["moved here 3 wks ago lol", ["3 wks ago DATE 2015-02-19"]],
  ["dinner w mum next wkend :)", ["next wkend DATE 2015-W12-WE"]],
  ["party on 26nov 2015 #cake", ["26nov 2015 DATE 2015-11-26"]],
  ["sale starts on 3/14 !!", ["3/14 DATE 2015-03-14"]],
  ["queued 4+ hours lol", ["4+ hours DURATION PT4H"]],
  ["xmas eve with the cousins :)", ["xmas eve DATE 2014-12-24"]],
  [
    "gym every mon, wed and fri lol",
    ["every mon SET XXXX-WXX-1", "wed SET XXXX-WXX-3", "fri SET XXXX-WXX-5"],
  ],
  [
    "every Monday to Thursday morning :(",
    ["every Monday SET XXXX-WXX-1", "Thursday morning SET XXXX-WXX-4TMO"],
  ],
  ["ran at #730pm lol", ["730pm TIME 2015-03-12T19:30"]],
  ["some florals for spring #shop", ["spring DATE 2015-SP"]],
];

test.each(MESSAGES)("%s", (text, found) => {
  expect(tagText(text, "2015-03-12").map((e) => `${e.text} ${e.type} ${e.value}`)).toEqual(found);
});

test.each([
  "version 10.04.12 is out #linux",
  "want to spring a surprise on u :)",
  "daycare and daydreams #kids",
  "got 12/14 in my test lol",
  "won on 3/4 of the tables lol",
  "lost 1500 in a game of cards lol",
  "love the lights #christmas #saturday",
  "tie up both ends of it lol",
])("%s: no time in it", (text) => {
  expect(tagText(text, "2015-03-12").map((e) => e.text)).toEqual([]);
});
