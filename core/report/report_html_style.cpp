// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_html.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

static const auto lightColours =
    u":root{--ground:#F6F7F9;--panel:#FFFFFF;--line:#E4E7EC;--text:#14181F;--second:#5B6472;--faint:#626C7B;"
    "--accent:#4F46E5;--weak:#EEEDFD;--star:#8A5A00;--good:#0B7567;--bad:#B93D15}"_s;
static const auto darkColours =
    u":root{color-scheme:dark;--ground:#0F1217;--panel:#171B22;--line:#262C36;--text:#E8ECF2;--second:#A0AAB8;"
    "--faint:#8F9AAA;--accent:#A39EFF;--weak:#232347;--star:#F2B84B;--good:#34C3AE;--bad:#FF7A55}"_s;

static const auto rules = uR"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.55 Inter,system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;font-feature-settings:"tnum"}
main{max-width:860px;margin:0 auto;padding:0 28px 72px}
header{padding:72px 0 40px;border-bottom:1px solid var(--line)}
header img{max-height:48px;max-width:240px;display:block;margin:0 0 40px}
.kicker{color:var(--accent);font-weight:600;margin:0 0 6px}
h1{font-size:38px;line-height:1.15;letter-spacing:-.02em;margin:0 0 18px;font-weight:700}
.period{font-size:19px;margin:0}
.second{color:var(--second)}
.faint{color:var(--faint);font-size:13px}
.basis{display:flex;flex-wrap:wrap;gap:12px 44px;margin:32px 0 0}
.basis div{min-width:90px}
.basis dt{color:var(--faint);font-size:13px}
.basis dd{margin:0;font-weight:600}
nav{margin:32px 0 0;columns:2;column-gap:44px}
nav a{display:block;color:var(--text);text-decoration:none;padding:5px 0;border-bottom:1px solid var(--line);break-inside:avoid}
nav a:hover{color:var(--accent)}
section{padding-top:52px}
h2{font-size:25px;letter-spacing:-.015em;margin:0 0 4px;font-weight:700}
h3{font-size:16px;margin:32px 0 2px;font-weight:600}
p{margin:8px 0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(165px,1fr));gap:12px;margin:20px 0}
.card{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:14px 16px}
.card .name{color:var(--second);font-size:13px}
.card .value{font-size:26px;font-weight:600;letter-spacing:-.02em;white-space:nowrap}
.card .margin{color:var(--faint);font-size:14px;font-weight:400;letter-spacing:0}
.card .basis{margin:0;display:block}
.good{color:var(--good)}.bad{color:var(--bad)}
ul.points{padding:0;margin:20px 0;list-style:none}
ul.points li{padding:9px 0 9px 18px;border-bottom:1px solid var(--line);position:relative}
ul.points li::before{content:"";position:absolute;left:0;top:18px;width:6px;height:6px;border-radius:3px;background:var(--accent)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:12px;margin:16px 0}
figure{margin:0;background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:6px;overflow:hidden}
figure svg{display:block;width:100%;height:auto}
details{padding:0 12px 8px}
summary{color:var(--faint);font-size:13px;cursor:pointer}
.wide{overflow-x:auto;margin:12px 0 20px}
table{border-collapse:collapse;width:100%;font-size:14px}
th{color:var(--faint);font-weight:500;font-size:13px;text-align:start;border-bottom:1px solid var(--line);padding:6px 14px 6px 0;white-space:nowrap}
td{border-bottom:1px solid var(--line);padding:7px 14px 7px 0;vertical-align:top}
th:last-child,td:last-child{padding-inline-end:0}
.n{text-align:end;white-space:nowrap;padding-inline-start:14px}
blockquote{margin:0;padding:14px 0 14px 18px;border-bottom:1px solid var(--line);border-inline-start:0;position:relative}
blockquote .mark{color:var(--star);font-weight:600;margin-inline-end:8px}
blockquote .words{white-space:pre-wrap;overflow-wrap:anywhere;margin:2px 0}
dl.facts{margin:20px 0}
dl.facts dt{font-weight:600;margin-top:14px}
dl.facts dd{margin:2px 0 0;color:var(--second);white-space:pre-line}
footer{margin-top:64px;padding-top:18px;border-top:1px solid var(--line)}
@media print{details{display:none}body{background:none}section{break-before:auto}h2,h3{break-after:avoid}.card,figure,tr,li{break-inside:avoid}thead{display:table-header-group}}
)"_s;

QString reportStyle(bool isDark, const QString &accent)
{
    auto style = (isDark ? darkColours : lightColours) + rules;
    if (!accent.isEmpty())
        style += u":root{--accent:%1}"_s.arg(accent);
    return style;
}

} // namespace plaudit
