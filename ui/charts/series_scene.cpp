// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/series_scene.h"

#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

SeriesScene::SeriesScene()
    : m_chart(new QChart)
{
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->setMinimumSize(0, 0);
    m_across = addHiddenAxis(Qt::AlignBottom);
    m_up = addHiddenAxis(Qt::AlignLeft);
}

QValueAxis *SeriesScene::addHiddenAxis(Qt::Alignment edge)
{
    auto *axis = new QValueAxis(m_chart);
    // Ticks and their labels are laid out though they are hidden.
    axis->setTickCount(2);
    axis->setLabelFormat(u" "_s);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    m_chart->addAxis(axis, edge);
    return axis;
}

void SeriesScene::begin(const QRectF &plot, Range across, Range up)
{
    if (plot.size() != m_plot.size()) {
        m_chart->resize(plot.size());
        m_chart->setPlotArea(QRectF(QPointF(), plot.size()));
    }
    m_plot = plot;
    m_across->setRange(across.low, across.high);
    m_up->setRange(up.low, up.high);
}

void SeriesScene::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

void SeriesScene::paint(QPainter &painter)
{
    m_chart->layout()->activate();
    m_scene.setSceneRect(QRectF(QPointF(), m_plot.size()));
    m_scene.render(&painter, m_plot, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
    m_chart->removeAllSeries();
}

SeriesScene &SeriesScenes::ofSize(const QSizeF &plot)
{
    constexpr std::size_t mostScenes = 8;
    const auto known =
        std::find_if(m_scenes.begin(), m_scenes.end(), [&plot](const Sized &sized) { return sized.plot == plot; });
    if (known != m_scenes.end())
        return *known->scene;
    if (m_scenes.size() >= mostScenes)
        m_scenes.erase(m_scenes.begin());
    return *m_scenes.emplace_back(Sized{.plot = plot, .scene = std::make_unique<SeriesScene>()}).scene;
}

} // namespace plaudit
